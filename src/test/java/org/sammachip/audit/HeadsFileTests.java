package org.sammachip.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadsFileTests {

    private static final List<String> PUBLISHED = List.of(
            "2026-10-05 SMC-2570-341401-07 4 aa",
            "2026-10-05 office 1 bb",
            "2026-10-05 * 2 cc",
            "2026-10-06 SMC-2570-341401-07 5 dd",
            "2026-10-06 * 2 ee");

    @TempDir
    Path home;

    @Test
    void holdsEachDayOnceHoweverOftenItIsWritten() throws IOException {
        var file = new HeadsFile(home.resolve("new/heads.log").toString());
        file.append(day -> PUBLISHED.subList(0, 3), PUBLISHED);
        file.append(HeadsFileTests::after, PUBLISHED);
        file.append(HeadsFileTests::after, PUBLISHED);

        assertThat(home.resolve("new/heads.log")).hasContent(String.join("\n", PUBLISHED) + "\n");
    }

    @Test
    void writesADayAnewThatWasWrittenInPart() throws IOException {
        var path = home.resolve("heads.log");
        var file = new HeadsFile(path.toString());
        file.append(HeadsFileTests::after, PUBLISHED);
        Files.writeString(path, Files.readString(path).replace("2026-10-06 * 2 ee\n", "2026-10-0"));

        file.append(HeadsFileTests::after, PUBLISHED);

        assertThat(path).hasContent(String.join("\n", PUBLISHED) + "\n");
    }

    @Test
    void brokenLinesAfterTheLastWholeDayGo() throws IOException {
        var path = home.resolve("heads.log");
        var file = new HeadsFile(path.toString());
        file.append(HeadsFileTests::after, PUBLISHED);
        Files.writeString(path, "2026-10-07 อ", StandardOpenOption.APPEND);

        file.append(HeadsFileTests::after, PUBLISHED);

        assertThat(path).hasContent(String.join("\n", PUBLISHED) + "\n");
    }

    @Test
    void withoutAPathThereIsNoFile() throws IOException {
        var disagreeing = new HeadsFile("")
                .append(
                        day -> {
                            throw new AssertionError();
                        },
                        PUBLISHED);

        assertThat(disagreeing).isEmpty();
    }

    @Test
    void namesEachDayOfWhichTheDatabaseTellsSomethingElseNow() throws IOException {
        var file = new HeadsFile(home.resolve("heads.log").toString());
        assertThat(file.append(HeadsFileTests::after, PUBLISHED)).isEmpty();
        assertThat(file.append(HeadsFileTests::after, PUBLISHED)).isEmpty();

        var altered = List.of("2026-10-05 * 2 00", "2026-10-06 * 2 ee");

        assertThat(file.append(day -> List.of(), altered)).containsExactly("2026-10-05 * 2 cc");
    }

    private static List<String> after(LocalDate day) {
        var lines = new ArrayList<>(PUBLISHED);
        lines.removeIf(line -> !LocalDate.parse(line.substring(0, 10)).isAfter(day));
        return lines;
    }
}
