package org.sammachip.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sammachip.report.RawRows;
import org.sammachip.report.ReportDocument;
import org.sammachip.report.pdf.Pictures;
import org.sammachip.report.xlsx.EvaluationWorkbook;

/** The report from full to empty; the files stay in {@code target/documents}, to be looked at. */
class EvaluationReportTests {

    private static final Printer PRINTER = new Printer();

    private record Read(int pages, String text, int size) {

        boolean says(String phrase) {
            return text.contains(squeezed(phrase));
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0]", "");
    }

    private static Read print(String name, ReportDocument report, Pictures pictures) throws IOException {
        var pdf = PRINTER.print("evaluation-report", report, pictures).pdf();
        Files.createDirectories(Path.of("target/documents"));
        Files.write(Path.of("target/documents", name + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            return new Read(document.getNumberOfPages(), squeezed(new PDFTextStripper().getText(document)), pdf.length);
        }
    }

    @Test
    void showsPhotosWithWhatAndWhen() throws IOException {
        var report = print("report-photos", SampleProject.illustrated(), SampleProject.pictures());

        assertThat(report.says("เยี่ยมครัวเรือน รอบที่ 2 28 มกราคม 2570")).isTrue();
    }

    @Test
    void printsTheWorkbook() throws IOException {
        var file = EvaluationWorkbook.of(SampleProject.illustrated(), new RawRows(List.of(), List.of(), List.of()));
        Files.createDirectories(Path.of("target/documents"));
        Files.write(Path.of("target/documents/report.xlsx"), file);
        assertThat(file).isNotEmpty();
    }
}
