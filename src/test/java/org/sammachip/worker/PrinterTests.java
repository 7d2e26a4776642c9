package org.sammachip.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void writesOneLetterPerHouseholdAndPerLeader() throws IOException {
        var letters = print("invitations-training", "invitations", SampleProject.training());

        assertThat(letters.pages()).isEqualTo(20 + 3);
        assertThat(letters.says("เรียน นางปิ่น ฐานกู้ ที่๔ บ้านเลขที่ ๑๖/๑")).isTrue();
        assertThat(letters.says("วันพุธที่ ๒๐ มกราคม ๒๕๗๐")).isTrue();
        assertThat(letters.says("เรียน นางสาวญี่ปุ่น น้ำใส ภาคีการพัฒนา (ศูนย์เรียนรู้ก๊วยเตี๋ยวบ้านเหล่า)"))
                .isTrue();
        assertThat(letters.says("โทร. ๐ ๔๕๔๘ ๙๑๒๓")).isTrue();
        assertThat(letters.says("อ้างถึง")).isFalse();
    }

    @Test
    void invitesEachLeaderAndTheVillageBeforeThereAreHouseholds() throws IOException {
        var letters = print("invitations-forum", "invitations", SampleProject.forum());

        assertThat(letters.pages()).isEqualTo(3 + 1);
        assertThat(letters.says("ขอเชิญร่วมเวทีประชุมชี้แจง")).isTrue();
        assertThat(letters.says("ใบตอบรับ")).isFalse();
    }

    @Test
    void refersToTheLettersThatItReplaces() throws IOException {
        var letters = print("invitations-moved", "invitations", SampleProject.moved());

        assertThat(letters.pages()).isEqualTo(3 + 3);
        assertThat(letters.says("ลงวันที่ ๑๐ มกราคม ๒๕๗๐")).isTrue();
        assertThat(letters.says("ขอเลื่อนกำหนดและขอเชิญเข้าร่วม")).isTrue();
        assertThat(letters.says("วันพุธที่ ๒๗ มกราคม ๒๕๗๐")).isTrue();
    }

    @ParameterizedTest(name = "topic and place of {0} letters each")
    @ValueSource(ints = {5, 40, 74, 75, 100, 150, 200})
    void keepsALetterToOnePageHoweverMuchItHasToSay(int letters) throws IOException {
        assertThat(print("invitations-long", "invitations", SampleProject.longWinded(letters))
                        .pages())
                .isEqualTo(2);
    }

    @Test
    void listsHouseholdsLeadersAndRoomForOthersToSign() throws IOException {
        var sheet = print("attendance-sheet", "attendance-sheet", SampleProject.training());

        assertThat(sheet.says("๔ ๑๖/๑ นางปิ่น ฐานกู้ ที่๔")).isTrue();
        assertThat(sheet.says("นางสาวญี่ปุ่น น้ำใส ภาคีการพัฒนา")).isTrue();
        assertThat(sheet.says("เจ้าหน้าที่และผู้เข้าร่วมอื่น")).isTrue();
        assertThat(sheet.pages()).isBetween(2, 3);
    }

    @Test
    void repeatsTheHeadOfAListOfTwoHundredHouseholdsOnEachPage() throws IOException {
        var sheet = print("attendance-sheet-200", "attendance-sheet", SampleProject.training(200));

        assertThat(sheet.says("๒๐๐ ๒๑๒/๒")).isTrue();
        assertThat(sheet.text().split("ลายมือชื่อ", -1).length - 1).isGreaterThanOrEqualTo(sheet.pages());
    }

    @Test
    void numbersTheRowsOfAListBeforeThereAreHouseholds() throws IOException {
        var sheet = print("attendance-sheet-forum", "attendance-sheet", SampleProject.forum());

        assertThat(sheet.text()).containsSubsequence("๑๘", "๑๙", "๒๐", "ผู้นำชุมชน");
    }

    @Test
    void leavesRoomForTheQuantitiesBeforeTheHandover() throws IOException {
        var receipts = print("material-receipts-to-sign", "material-receipts", SampleProject.receiptsToSign());

        assertThat(receipts.pages()).isEqualTo(3);
        assertThat(receipts.says("๑ ต้นกกแห้ง มัด ๕๐.๐๐")).isTrue();
        assertThat(receipts.says("บาทถ้วน")).isFalse();
    }

    @Test
    void writesWhatWasHandedOverInFiguresAndWords() throws IOException {
        var receipts = print("material-receipts", "material-receipts", SampleProject.receiptsOfWhatWasHandedOver());

        assertThat(receipts.pages()).isEqualTo(3);
        assertThat(receipts.says("รวมเป็นเงิน ๑,๒๕๕.๐๐")).isTrue();
        assertThat(receipts.says("(หนึ่งพันสองร้อยห้าสิบห้าบาทถ้วน)")).isTrue();
        assertThat(receipts.says("วันที่ ๓ กุมภาพันธ์ ๒๕๗๐")).isTrue();
    }

    @Test
    void reportsWhatTheEvaluationFound() throws IOException {
        var report = print("evaluation-report", "evaluation-report", SampleProject.report());

        assertThat(report.says("19 จาก 20 ครัวเรือน")).isTrue();
        assertThat(report.says(
                        "เทียบได้ 18 ครัวเรือน (รวม 97,500.00 เป็น 99,500.00 บาทต่อเดือน) เทียบไม่ได้ 1 ครัวเรือน"))
                .isTrue();
        assertThat(report.says("นางสาวค่ำ ญี่ปุ่นแก้ว ที่2 ทอเสื่อกก เดิม ทำนา 4,500.00 4,850.00 +350.00 ใช่"))
                .isTrue();
        assertThat(report.says("−300")).isTrue();
        assertThat(report.says("เหตุผล: พบว่ารายได้ของครัวเรือนหนึ่งบันทึกผิด")).isTrue();
        assertThat(report.says(SampleProject.HARD_WORDS)).isTrue();
        assertThat(report.says("วิไล ศรีสุข")).isTrue();
    }
}
