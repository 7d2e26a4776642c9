package org.sammachip.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sammachip.report.KnowledgeRecord;

/** The knowledge record as PDF and as Word file; the files stay in {@code target/documents}. */
class KnowledgeRecordTests {

    private static final Printer PRINTER = new Printer();

    @Test
    void followsTheDepartmentsForm() throws IOException {
        assertThat(pdf("source", SampleKnowledge.source()))
                .containsSubsequence(
                        "บันทึกองค์ความรู้",
                        "ชื่อความรู้เทคนิคการส่งเสริมสัมมาชีพชุมชน",
                        "เจ้าของความรู้สมชายป้ำปิ่นแก้ว",
                        "ตำแหน่งนักวิชาการพัฒนาชุมชนปฏิบัติการ",
                        "สังกัดสำนักงานพัฒนาชุมชนอำเภอม่วงสามสิบจังหวัดอุบลราชธานี",
                        "โทรศัพท์045489012ต่อ11",
                        "ความเป็นมา",
                        "วิธีการหรือกระบวนการที่ส่งผลให้งานนั้นๆประสบผลสำเร็จ",
                        "1.ศึกษาแนวทาง",
                        "10.สรุปและประเมินผล",
                        "ปัญหาอุปสรรค",
                        "3.กลุ่มเป้าหมายเป็นผู้สูงอายุ",
                        "แนวทางในการแก้ไขปัญหา",
                        "กลยุทธ์ในการทำงาน",
                        "4.ติดตามให้การส่งเสริม");
    }

    @Test
    void printsADashUnderAHeadingWithoutText() throws IOException {
        assertThat(pdf("empty", SampleKnowledge.empty()))
                .contains("โทรศัพท์–", "ปัญหาอุปสรรค–แนวทางในการแก้ไขปัญหา–กลยุทธ์");
    }

    @Test
    void mendsWhatPeoplePaste() throws IOException {
        assertThat(pdf("pasted", SampleKnowledge.pasted()))
                .contains(
                        "1.เตรียมกล้า2.5กิโลกรัม",
                        "2.ทอ<b>&เสื่อ</b>-ลายขิด2.1ลายดอก",
                        "10.ขายจบ",
                        "3.ทำซ้ำๆ",
                        "แก้ด้วยน้ำ")
                .doesNotContain("#");
    }

    @ParameterizedTest
    @MethodSource("everySample")
    void saysTheSameAsWordFileParagraphByParagraph(KnowledgeRecord sample) throws IOException {
        var printed = PRINTER.printTwice("knowledge-record", sample);
        var paragraphs = new WordReader(printed.docx()).paragraphs();
        assertThat(paragraphs).hasSizeGreaterThan(12).doesNotContain("");
        assertThat(text(printed.pdf()))
                .isEqualTo(
                        paragraphs.stream().map(KnowledgeRecordTests::squeezed).collect(Collectors.joining()));
    }

    private static Stream<KnowledgeRecord> everySample() {
        return Stream.of(SampleKnowledge.source(), SampleKnowledge.empty(), SampleKnowledge.pasted());
    }

    @Test
    void isMadeToBeEditedAsWordFile() throws IOException {
        var docx =
                PRINTER.printTwice("knowledge-record", SampleKnowledge.source()).docx();
        Files.createDirectories(Path.of("target/documents"));
        Files.write(Path.of("target/documents", "knowledge-source.docx"), docx);
        Files.write(
                Path.of("target/documents", "knowledge-pasted.docx"),
                PRINTER.printTwice("knowledge-record", SampleKnowledge.pasted()).docx());
        var word = new WordReader(docx);
        assertThat(word.styles())
                .contains("Title", "BodyText", "ListNumber", "Note")
                .filteredOn("Heading1"::equals)
                .hasSize(5);
        assertThat(word.numbersOf("ListNumber"))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1, 2, 3, 1, 2, 3, 1, 2, 3, 4);
        assertThat(word.title()).isEqualTo("บันทึกองค์ความรู้ เทคนิคการส่งเสริมสัมมาชีพชุมชน");
        assertThat(word.author()).isEqualTo("สมชาย ป้ำปิ่นแก้ว");
        assertThat(word.created()).isEqualTo("2027-09-15T03:00:00Z");
    }

    @Test
    void bringsItsThaiTypefaceAlongAndTellsWordThatItIsThai() throws IOException {
        var word = new WordReader(
                PRINTER.printTwice("knowledge-record", SampleKnowledge.source()).docx());
        assertThat(word.part("/word/styles.xml"))
                .contains("w:cs=\"Sarabun\"", "w:szCs w:val=\"22\"", "w:bidi=\"th-TH\"");
        assertThat(word.embeddedFont("regular")).isEqualTo(font("Sarabun-Regular.ttf"));
        assertThat(word.embeddedFont("bold")).isEqualTo(font("Sarabun-Bold.ttf"));
    }

    @Test
    void showsThePictureOfAnOfficesOwnTemplateInWordToo(@TempDir Path office) throws IOException {
        var template = Files.readString(Path.of("src/main/resources/documents/knowledge-record.html"));
        Files.writeString(
                office.resolve("knowledge-record.html"),
                template.replace("<h1>", "<p><img src=\"picture:letterhead\" alt=\"ตราของสำนักงาน\"/></p><h1>"));
        ImageIO.write(
                new BufferedImage(400, 600, BufferedImage.TYPE_INT_RGB),
                "png",
                office.resolve("letterhead.png").toFile());

        var printed = new Printer(office.toString()).printTwice("knowledge-record", SampleKnowledge.source());
        var word = new WordReader(printed.docx());
        assertThat(word.part("/word/document.xml")).contains("descr=\"ตราของสำนักงาน\"");
        assertThat(word.heightsOfPictures()).containsExactly(72.0);
    }

    private static byte[] font(String name) throws IOException {
        try (var file = KnowledgeRecordTests.class.getResourceAsStream("/fonts/" + name)) {
            return file.readAllBytes();
        }
    }

    private static String pdf(String name, KnowledgeRecord record) throws IOException {
        var pdf = PRINTER.print("knowledge-record", record).pdf();
        Files.createDirectories(Path.of("target/documents"));
        Files.write(Path.of("target/documents", "knowledge-" + name + ".pdf"), pdf);
        return text(pdf);
    }

    /** Without the footers. */
    private static String text(byte[] pdf) throws IOException {
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                if (text.getYDirAdj() < 800) {
                    super.processTextPosition(text);
                }
            }
        };
        try (var document = Loader.loadPDF(pdf)) {
            return squeezed(stripper.getText(document));
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0]", "");
    }
}
