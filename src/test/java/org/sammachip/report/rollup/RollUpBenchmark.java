package org.sammachip.report.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sammachip.area.AreaScope;

/**
 * Prints what the roll-up of the whole country takes from the read model on, in a JVM of 256 MB; not part of the suite.
 * {@code mvn test -Dtest=RollUpBenchmark}.
 */
class RollUpBenchmark {

    private static final int PROJECTS = 23_589;
    private static final int TURNS = 3;

    @Test
    void printsWhatTheCountryTakes(@TempDir Path folder) throws Exception {
        var lines = folder.resolve("country.ndjson");
        write(lines);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var worker = new ProcessBuilder(
                        java,
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        getClass().getName(),
                        lines.toString())
                .inheritIO()
                .start();
        assertThat(worker.waitFor()).isZero();
    }

    private static void write(Path file) throws Exception {
        var country = new RollUpArea(AreaScope.COUNTRY, "ทั่วประเทศ");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file));
                var lines = SampleRollUp.JSON
                        .writerFor(RollUpLine.class)
                        .withRootValueSeparator("\n")
                        .writeValues(out)) {
            lines.write(RollUpLine.of(SampleRollUp.head(country, PROJECTS)));
            SampleRollUp.rows(PROJECTS, 68, 12, row -> {
                try {
                    lines.write(RollUpLine.of(row));
                } catch (java.io.IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
            lines.write(RollUpLine.end(PROJECTS));
        }
    }

    /** The worker's part: from the lines to the bytes of the file, a few times, as a worker process lives long. */
    public static void main(String[] arguments) throws Exception {
        for (int turn = 1; turn <= TURNS; turn++) {
            var pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .toList();
            System.gc();
            pools.forEach(MemoryPoolMXBean::resetPeakUsage);
            var work = ManagementFactory.getThreadMXBean();
            long start = System.nanoTime();
            long worked = work.getCurrentThreadCpuTime();
            int bytes = made(Path.of(arguments[0]));
            double seconds = (System.nanoTime() - start) / 1e9;
            double core = (work.getCurrentThreadCpuTime() - worked) / 1e9;
            long peak = pools.stream()
                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                    .sum();
            System.out.printf(
                    "roll-up of %,d projects, turn %d: %.1f s, of one core %.1f s, file %.1f MB, highest heap %d MB of"
                            + " 256%n",
                    PROJECTS, turn, seconds, core, bytes / 1e6, peak >> 20);
        }
    }

    private static int made(Path lines) throws Exception {
        try (InputStream stream = Files.newInputStream(lines);
                var workbook = new RollUpWorkbook(percent -> {})) {
            RollUpReader.read(stream, workbook);
            return workbook.toBytes().length;
        }
    }
}
