package org.sammachip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A refusal names a field as the form does: who reads “…” in a sentence finds “…” on the screen. */
class FieldWordsTests {

    private static final Path SCRIPTS =
            Path.of("src/main/resources/META-INF/resources/webjars/camunda/app/tasklist/scripts/sammachip");
    private static final Pattern SHOWN = Pattern.compile("label=\"([^\"$]+)\"|<legend>([^<]+)|sm-label\">([^<]+)");
    private static final Path PAGES = Path.of("src/main/resources/META-INF/resources/webjars/camunda/lib/sammachip");
    private static final Pattern LABEL = Pattern.compile("h\\('label', \\{[^}]*\\}, '([^']+)'");
    private static final Pattern NAMED = Pattern.compile("ช่อง (?:\"\\s*\\+ \")?“([^”\"\\[]+)”");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\([^)]*\\)$");
    /** Inputs of decision tables, whole tables, and words that two forms call by a longer name each. */
    private static final Set<String> WITHOUT_FIELD = Set.of(
            "age",
            "month",
            "harvestFrom",
            "harvestTo",
            "people",
            "households",
            "attendance",
            "videos",
            "questions",
            "items",
            "handovers",
            "visits",
            "plan",
            "name",
            "income");

    @Test
    void namesInARefusalOnlyFieldsThatAFormShows() throws IOException {
        var named = new TreeSet<String>();
        for (var source : files(Path.of("src/main/java"), ".java")) {
            named.addAll(found(NAMED, Files.readString(source)));
        }
        assertThat(named).hasSizeGreaterThan(50).isSubsetOf(shown());
    }

    @Test
    void callsAFieldOfASubmissionAsAFormDoes() throws IOException {
        var names = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/field-names.properties"))) {
            names.load(reader);
        }
        names.keySet().removeAll(WITHOUT_FIELD);
        assertThat(names.values().stream().map(Object::toString).map(FieldWordsTests::plain))
                .isSubsetOf(shown());
    }

    private static Set<String> shown() throws IOException {
        var shown = new TreeSet<String>();
        for (var form : files(Path.of("forms"), ".html")) {
            shown.addAll(found(SHOWN, Files.readString(form)));
        }
        for (var script : files(SCRIPTS, ".js")) {
            shown.addAll(found(SHOWN, Files.readString(script)));
        }
        for (var page : files(PAGES, ".js")) {
            shown.addAll(found(LABEL, Files.readString(page)));
        }
        return shown;
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(FieldWordsTests::firstGroup)
                .map(FieldWordsTests::plain)
                .collect(Collectors.toSet());
    }

    private static String firstGroup(MatchResult match) {
        return Stream.of(1, 2, 3)
                .filter(group -> group <= match.groupCount())
                .map(match::group)
                .filter(group -> group != null)
                .findFirst()
                .orElseThrow();
    }

    /** Without the unit in brackets behind it. */
    private static String plain(String label) {
        return IN_BRACKETS.matcher(label.strip()).replaceFirst("");
    }

    private static Iterable<Path> files(Path folder, String ending) throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(ending)).toList();
        }
    }
}
