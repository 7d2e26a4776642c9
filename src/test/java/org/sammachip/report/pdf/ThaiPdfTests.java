package org.sammachip.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sammachip.report.pdf.ThaiPages.page;
import static org.sammachip.report.pdf.ThaiPages.print;
import static org.sammachip.report.pdf.ThaiPages.squeezed;
import static org.sammachip.report.pdf.ThaiPages.text;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiPdfTests {

    private static final List<String> PARAGRAPHS = List.of(
            "ที่ ปิ่น ป้ำ ญี่ปุ่น ฐานกู้ กตัญญู ผู้ใหญ่ เพื่อให้ น้ำ ก๊วยเตี๋ยว ศึกษาดูงาน ค่ำ กลุ่มอาชีพ",
            "ประสานกลุ่มเป้าหมายเข้าร่วมกิจกรรมตามโครงการฯ ล่วงหน้าอย่างน้อย 3 วัน"
                    + " เพื่อเตรียมความพร้อมในการมาเข้าร่วมกิจกรรม",
            "สุขภาพร่างกายไม่พร้อมในกิจกรรมสัมมาชีพบางกิจกรรม"
                    + " ให้จัดให้อยู่ในอาชีพที่ไม่ต้องใช้แรงงานหนักในหมู่บ้านนั้น เช่น ทอเสื่อกก จักสาน",
            "งานนั้นๆ ประสบผลสำเร็จ Sammachip 2570 (พ.ศ. 2560-2564) ๑๒๓");

    @ParameterizedTest
    @ValueSource(strings = {"left", "justify"})
    void givesBackEveryLetterAndMark(String alignment) throws IOException {
        var pdf = print(page("", "p { text-align: " + alignment + " }", PARAGRAPHS));

        for (var paragraph : PARAGRAPHS) {
            assertThat(text(pdf)).contains(squeezed(paragraph));
        }
    }

    @Test
    void givesBackEveryClusterInBothWeights() throws IOException {
        var clusters = ThaiClusters.all().stream().collect(Collectors.joining(" "));

        var pdf = print(page("", "", List.of(clusters, "<b>" + clusters + "</b>")));

        assertThat(text(pdf)).isEqualTo(squeezed(clusters + clusters));
    }

    @Test
    void writesNumbersWithThaiDigitsWhereTheDocumentWantsThem() throws IOException {
        var pdf = print(page(
                "data-digits=\"thai\" data-page-numbers=\"yes\"",
                "",
                List.of("หมู่ที่ 7", "<span data-digits=\"arabic\">SMC-2570-341401-07</span>")));

        assertThat(text(pdf))
                .contains("หมู่ที่๗")
                .contains("SMC-2570-341401-07")
                .contains("หน้า๑/๑");
    }

    @Test
    void tellsOnEverySheetWhatItBelongsTo() throws IOException {
        var page = page(
                "data-page-numbers=\"yes\" data-key=\"SMC-2570-341401-07\"",
                "",
                List.of("ก", "<br style=\"page-break-after: always\"/>", "ข"));
        var longTitle = page.replace("<title>ทดสอบ", "<title>" + "ป้ำปิ่นแก้ว 한 ".repeat(20));

        assertThat(text(print(page))).containsSubsequence("ทดสอบ·SMC-2570-341401-07", "หน้า1/");
        assertThat(text(print(longTitle))).containsSubsequence("ป้ำปิ่นแก้ว#", "…", "หน้า1/");
        assertThat(ArchiveCheck.faults(print(longTitle))).isEmpty();
    }

    @Test
    void leavesTheCoverWithoutAFooter() throws IOException {
        var pages = page(
                "data-page-numbers=\"after-cover\" data-key=\"SMC\"",
                "p + p { page-break-before: always }",
                List.of("ปก", "เนื้อหา"));

        assertThat(text(print(pages))).isEqualTo("ปกเนื้อหาทดสอบ·SMCหน้า2/2");
    }

    @Test
    void keepsTheOrderOfTextsAndWhatStandsBetweenThem() throws IOException {
        assertThat(text(print("", "", "ก <b>ข <i>ค</i> ง</b> จ<br/>ฉ <b>ช</b>")))
                .isEqualTo("กขคงจฉช");
    }

    @Test
    void mendsTypingFaultsThatPrintWrong() throws IOException {
        var pdf = print(page("", "", List.of("ท่ี น้ํา เเม่")));

        assertThat(text(pdf)).isEqualTo("ที่น้ำแม่");
    }

    @Test
    void showsForeignLettersThatTheFontLacksAsAPlaceholder() throws IOException {
        var pdf = print(page("", "", List.of("ก 한 ข")));

        assertThat(text(pdf)).isEqualTo("ก#ข");
    }

    @Test
    void declaresWhatAnArchiveAndAScreenReaderNeed() throws IOException {
        try (var document = Loader.loadPDF(print(page("", "", PARAGRAPHS)))) {
            var catalog = document.getDocumentCatalog();
            var metadata = new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8);

            assertThat(metadata).contains("pdfaid:part").contains("pdfuaid:part");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("th");
            assertThat(catalog.getOutputIntents()).hasSize(1);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("ทดสอบ");
        }
    }

    @Test
    void callsAllBordersAndGroundsOfAPageOneAndTheSameDecoration() throws IOException {
        var cells = "<table style=\"border: 1pt solid red\"><tr>" + "<td style=\"background: #eee\">ก</td>".repeat(9)
                + "</tr></table>";
        try (var document = Loader.loadPDF(print(page("", "", List.of()).replace("<body>", "<body>" + cells)))) {
            var tags = document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);

            assertThat(tags.getValues())
                    .filteredOn(tag -> ((COSObject) tag).getObject() instanceof COSDictionary decoration
                            && decoration.getCOSName(COSName.TYPE) == COSName.getPDFName("Layout"))
                    .hasSize(1);
            assertThat(tags.size()).isLessThan(12);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file:/etc/hostname", "https://example.org/x.png", "data:image/png;base64,AAAA", "picture:x"})
    void loadsNothingFromOutsideTheDocument(String source) {
        var page = page("", "", List.of("ก<img src=\"" + source + "\" alt=\"ภาพ\"/>"));

        assertThatThrownBy(() -> print(page)).isInstanceOf(BrokenTemplate.class).hasMessageContaining(source);
    }

    @Test
    void refusesWhatIsNoXhtml() {
        assertThatThrownBy(() -> print("<p>ไม่ครบ")).isInstanceOf(BrokenTemplate.class);
    }
}
