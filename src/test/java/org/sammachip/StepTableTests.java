package org.sammachip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** README's table of the ten steps is true: a newcomer finds each piece where it says. */
class StepTableTests {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    static List<Arguments> steps() throws IOException {
        return Files.readString(Path.of("README.md"))
                .lines()
                .filter(line -> line.matches("\\| \\d+ \\|.*"))
                .map(line -> Arguments.of((Object) line.split("\\s*\\|\\s*")))
                .toList();
    }

    @Test
    void hasTenSteps() throws IOException {
        assertThat(steps()).hasSize(10);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void findsEveryPieceOfAStep(String[] cells) {
        codes(cells[3]).forEach(model -> assertThat(new File("bpmn", model)).isFile());
        codes(cells[4]).stream()
                .filter(name -> name.endsWith(".html"))
                .forEach(form -> assertThat(new File("forms", form)).isFile());
        codes(cells[5]).forEach(name -> assertThat(new File("src/main/java/org/sammachip", name.replace('.', '/')))
                .isDirectory());
        codes(cells[6]).forEach(test -> assertThat(new File(
                        "src/test/java/org/sammachip/" + codes(cells[5]).get(0).replace('.', '/'), test + ".java"))
                .isFile());
    }

    @ParameterizedTest
    @MethodSource("steps")
    void namesModelPackageAndTestAlike(String[] cells) {
        var slug = codes(cells[3]).get(0).replaceAll("^\\d+-|\\.bpmn$", "").replace("-", "");
        assertThat(codes(cells[5]).get(0)).isEqualTo("lifecycle." + slug);
        assertThat(codes(cells[6]).get(0)).isEqualToIgnoringCase(slug + "ProcessTests");
    }

    private static List<String> codes(String cell) {
        return Arrays.asList(
                CODE.matcher(cell).results().map(found -> found.group(1)).toArray(String[]::new));
    }
}
