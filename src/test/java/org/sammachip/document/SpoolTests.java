package org.sammachip.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTests {

    private static final Instant START = Instant.parse("2027-01-20T03:00:00Z");

    @TempDir
    Path folder;

    @Test
    void removesWhatAKilledServerLeftAndNothingElse() throws Exception {
        var left = file("sammachip-1.part", START.minusSeconds(1));
        var comingIn = file("sammachip-2.part", START.plusSeconds(1));
        var another = file("letters.part", START.minusSeconds(1));

        Spool.removeLeftovers(folder, START);

        assertThat(left).doesNotExist();
        assertThat(comingIn).exists();
        assertThat(another).exists();
    }

    private Path file(String name, Instant changed) throws Exception {
        return Files.setLastModifiedTime(Files.createFile(folder.resolve(name)), FileTime.from(changed));
    }
}
