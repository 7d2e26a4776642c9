package org.sammachip.worker;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.sammachip.report.pdf.Pictures;

/**
 * Prints what documents cost a worker with 128 MB of heap and one core: reports a minute, letters a second, the heap that
 * 1,000 reports in a row need; not part of the suite. {@code mvn test -Dtest=DocumentBenchmark}. Rates count processor
 * time, the compiler's and the collector's included, so that a busy machine does not spoil them.
 */
class DocumentBenchmark {

    private static final int IN_A_ROW = 1000;
    private static final Printer PRINTER = new Printer();

    private record Kind(String name, String template, Object content, Pictures pictures, int warmUp, int turns) {}

    /** In a program of its own: the suite's settings (one compiler only) are not a worker's. */
    @Test
    void printsWhatDocumentsCost() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var worker = new ProcessBuilder(
                        java,
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:ActiveProcessorCount=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        DocumentBenchmark.class.getName())
                .inheritIO()
                .start();
        if (worker.waitFor() != 0) {
            throw new IllegalStateException("the worker's heap did not suffice");
        }
    }

    public static void main(String[] arguments) throws IOException {
        ((ch.qos.logback.classic.Logger) org.slf4j.LoggerFactory.getLogger("ROOT"))
                .setLevel(ch.qos.logback.classic.Level.ERROR);
        int turns = arguments.length == 0 ? 200 : Integer.parseInt(arguments[0]);
        var report = new Kind("report", "evaluation-report", SampleProject.report(), Pictures.none(), 3 * turns, turns);
        measure(report);
        measure(new Kind(
                "report with photos",
                "evaluation-report",
                SampleProject.illustrated(),
                SampleProject.pictures(),
                turns / 4,
                turns / 4));
        measure(new Kind("21 letters", "invitations", SampleProject.training(), Pictures.none(), turns / 4, turns / 4));
        measure(new Kind(
                "knowledge record", "knowledge-record", SampleKnowledge.source(), Pictures.none(), turns / 4, turns));
        inARow(report, arguments.length == 0 ? IN_A_ROW : turns);
    }

    private static void measure(Kind kind) throws IOException {
        print(kind, kind.warmUp());
        var started = processorTime();
        var pdf = print(kind, kind.turns());
        double seconds = (processorTime() - started) / 1e9 / kind.turns();
        try (var document = Loader.loadPDF(pdf)) {
            System.out.printf(
                    "%-20s %2d pages %4d KB %6.1f ms %6.0f a minute %6.0f pages a second%n",
                    kind.name(),
                    document.getNumberOfPages(),
                    pdf.length / 1024,
                    1000 * seconds,
                    60 / seconds,
                    document.getNumberOfPages() / seconds);
        }
    }

    private static byte[] print(Kind kind, int turns) {
        byte[] pdf = {};
        for (int turn = 0; turn < turns; turn++) {
            pdf = PRINTER.print(kind.template(), kind.content(), kind.pictures())
                    .pdf();
        }
        return pdf;
    }

    private static void inARow(Kind kind, int turns) {
        print(kind, turns);
        System.gc();
        var runtime = Runtime.getRuntime();
        System.out.printf(
                "%d reports in a row within %d MB of heap; %d MB in use afterwards%n",
                turns, runtime.maxMemory() >> 20, runtime.totalMemory() - runtime.freeMemory() >> 20);
    }

    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
