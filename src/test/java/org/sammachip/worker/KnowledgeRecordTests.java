package org.sammachip.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
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

    private static String pdf(String name, KnowledgeRecord record) throws IOException {
        var pdf = PRINTER.print("knowledge-record", record).pdf();
        Files.createDirectories(Path.of("target/documents"));
        Files.write(Path.of("target/documents", "knowledge-" + name + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]", "");
        }
    }
}
