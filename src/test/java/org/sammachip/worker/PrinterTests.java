package org.sammachip.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Each document's text, as a search or a screen reader gets it back; the files stay in {@code target/documents}. */
class PrinterTests {

    private static final Printer PRINTER = new Printer();

    private record Read(int pages, String text) {

        boolean says(String phrase) {
            return text.contains(squeezed(phrase));
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0]", "");
    }

    private static Read print(String name, String template, Object content) throws IOException {
        var pdf = PRINTER.print(template, content).pdf();
        Files.createDirectories(Path.of("target/documents"));
        Files.write(Path.of("target/documents", name + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            return new Read(document.getNumberOfPages(), squeezed(new PDFTextStripper().getText(document)));
        }
    }

    @Test
    void writesOneLetterPerHouseholdAndOneForTheLeaders() throws IOException {
        var letters = print("invitations-training", "invitations", SampleProject.training());

        assertThat(letters.pages()).isEqualTo(21);
        assertThat(letters.says("นางปิ่น ฐานกู้ ที่๔")).isTrue();
        assertThat(letters.says("บ้านเลขที่ ๑๓/๑")).isTrue();
        assertThat(letters.says("วันพุธที่ ๒๐ มกราคม ๒๕๗๐")).isTrue();
        assertThat(letters.says("ผู้นำชุมชน ปราชญ์ชุมชน ประธานกลุ่ม และภาคีการพัฒนา บ้านหนองขุ่น หมู่ที่ ๗"))
                .isTrue();
        assertThat(letters.says("ศูนย์เรียนรู้ก๊วยเตี๋ยวบ้านเหล่า")).isTrue();
    }

    @Test
    void writesTheLeadersAndTheVillageBeforeThereAreHouseholds() throws IOException {
        var letters = print("invitations-forum", "invitations", SampleProject.forum());

        assertThat(letters.pages()).isEqualTo(2);
        assertThat(letters.says("ขอเชิญร่วมเวทีประชุมชี้แจง")).isTrue();
        assertThat(letters.says("ใบตอบรับ")).isFalse();
    }

    @Test
    void reportsWhatTheEvaluationFound() throws IOException {
        var report = print("evaluation-report", "evaluation-report", SampleProject.report());

        assertThat(report.says("19 จาก 20 ครัวเรือน")).isTrue();
        assertThat(report.says("เทียบได้ 18 ครัวเรือน (รวม 97,500 เป็น 99,500 บาทต่อเดือน) เทียบไม่ได้ 1 ครัวเรือน"))
                .isTrue();
        assertThat(report.says("นางสาวค่ำ ญี่ปุ่นแก้ว ที่2 ทอเสื่อกก 4,500 4,850 +350 ใช่"))
                .isTrue();
        assertThat(report.says("−300")).isTrue();
        assertThat(report.says("เหตุผล: พบว่ารายได้ของครัวเรือนหนึ่งบันทึกผิด")).isTrue();
        assertThat(report.says(SampleProject.HARD_WORDS)).isTrue();
        assertThat(report.says("วิไล ศรีสุข")).isTrue();
    }
}
