package org.sammachip.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sammachip.report.pdf.ThaiPages.print;
import static org.sammachip.report.pdf.ThaiPages.squeezed;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines as they stand on the page. */
class LinesTests {

    private static final String TEXT =
            "ตามที่กระทรวงมหาดไทยและกรมการพัฒนาชุมชนได้ดำเนินโครงการสัมมาชีพชุมชนเพื่อให้ครัวเรือนเป้าหมายมีรายได้เพิ่มขึ้น"
                    + " โดยปราชญ์ชุมชนถ่ายทอดความรู้ต่าง ๆ แก่กลุ่มเป้าหมาย เช่น ทอเสื่อกก จักสาน ทำก๊วยเตี๋ยว (สูตรญี่ปุ่น) ปลูกผักปลอดสารพิษ ฯลฯ"
                    + " นั้น สำนักงานพัฒนาชุมชนอำเภอม่วงสามสิบ “ศูนย์เรียนรู้” ได้เชิญผู้ใหญ่ปิ่น ฐานกู้ ผู้กตัญญู มาเล่าเรื่องน้ำในโครงการฯ"
                    + " และการศึกษาดูงานที่จังหวัดอุบลราชธานีเมื่อวันที่ 20 มกราคม พ.ศ. 2570 ทั้งนี้ งานนั้นๆ ประสบผลสำเร็จ 95% ค่ำวันเดียวกัน";
    private static final String NEVER_FIRST = "ะาำๅๆฯ)”%ัิีึืุู็่้๊๋์ํ";
    private static final String NEVER_LAST = "เแโใไ(“";

    /** 60 letters and marks without a space, as long as a form allows. */
    private static final String LONGEST_NAME =
            "นางสาวปิ่นกตัญญูผู้ใหญ่ป้ำญี่ปุ่นฐานกู้น้ำค่ำก๊วยเตี๋ยวศรีกก".substring(0, 60);

    private static List<String> lines(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .map(String::strip)
                    .toList();
        }
    }

    /** The rightmost edge of any letter, in points from the paper's left edge. */
    private static double rightEdge(byte[] pdf) throws IOException {
        var edges = new ArrayList<Float>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                if (!text.getUnicode().isBlank()) {
                    edges.add(text.getXDirAdj() + text.getWidthDirAdj());
                }
            }
        };
        try (var document = Loader.loadPDF(pdf)) {
            stripper.writeText(document, new StringWriter());
        }
        return edges.stream().mapToDouble(Float::doubleValue).max().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {25, 30, 40, 60, 90})
    void startAndEndWithWhatMayStandThere(int millimetres) throws IOException {
        var lines = lines(print("", "p { width: " + millimetres + "mm }", TEXT));

        assertThat(lines).hasSizeGreaterThan(5);
        assertThat(lines).allSatisfy(line -> {
            assertThat(NEVER_FIRST).doesNotContain(line.substring(0, 1));
            assertThat(NEVER_LAST).doesNotContain(line.substring(line.length() - 1));
        });
        assertThat(squeezed(String.join("", lines))).isEqualTo(squeezed(TEXT));
    }

    @Test
    void neverCutATermOfTheHouse() throws IOException {
        var lines = lines(print("", "p { width: 45mm }", TEXT));

        assertThat(Stream.of("กระทรวงมหาดไทย", "กรมการพัฒนาชุมชน", "สัมมาชีพชุมชน", "ครัวเรือนเป้าหมาย", "อุบลราชธานี"))
                .allSatisfy(term -> assertThat(lines).anyMatch(line -> line.contains(term)));
    }

    @Test
    void cutANameAtItsSpaceAndNotWithin() throws IOException {
        var name = "นายสมชาย ทองมากมาย";
        var narrow = "td { width: 26mm } table { width: 26mm; font-size: 10pt; border-collapse: collapse }";

        var named = lines(print("", narrow, "<table><tr><td class=\"name\">" + name + "</td></tr></table>"));
        var plain = lines(print("", narrow, "<table><tr><td>" + name + "</td></tr></table>"));

        assertThat(named).contains("นายสมชาย", "ทองมากมาย");
        assertThat(plain).doesNotContain("ทองมากมาย");
    }

    @Test
    void wrapALongNameInsideItsCell() throws IOException {
        var row = "<tr>" + ("<td class=\"name\">" + LONGEST_NAME + "</td>").repeat(3)
                + "<td class=\"n\">1,000.00</td></tr>";
        var table = "<table style=\"width: 100%; border-collapse: collapse; font-size: 9.5pt\">" + row + "</table>";

        var pdf = print(ThaiPages.page("", ".n { white-space: nowrap }", List.of())
                .replace("<body></body>", "<body>" + table + "</body>"));

        assertThat(rightEdge(pdf)).isLessThan(595.3 - 70.8);
        assertThat(ThaiPages.text(pdf)).contains("1,000.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ก", "W", "น้ำ", "ปิ่", "9"})
    void cutWhatNoDictionaryKnowsRatherThanRunOutOfThePage(String letter) throws IOException {
        var word = letter.repeat(180);

        var pdf = print("", "", "ก่อน " + word + " หลัง");

        assertThat(rightEdge(pdf)).isLessThan(595.3 - 70.8);
        assertThat(ThaiPages.text(pdf)).isEqualTo("ก่อน" + word + "หลัง");
    }

    @Test
    void keepALongNameOfTheLeaderWhole() throws IOException {
        assertThat(ThaiPages.text(print("", "p { width: 30mm }", LONGEST_NAME))).isEqualTo(LONGEST_NAME);
        assertThat(lines(print("", "p { width: 30mm }", LONGEST_NAME)))
                .allSatisfy(line -> assertThat(NEVER_FIRST).doesNotContain(line.substring(0, 1)));
    }

    @Test
    void breakAsTheWholeParagraphSaysAndNotAsItsRestWould() {
        var text = ThaiClusters.encode(ThaiText.glued(TEXT));
        var breaker = new ClusterLineBreaker(ThaiPages.LINE_BREAKS, Set.of());
        breaker.setText(text);
        var whole = IntStream.generate(breaker::next)
                .takeWhile(at -> at > 0)
                .boxed()
                .toList();

        int start = whole.get(7);
        breaker.setText(text.substring(start));
        var rest = IntStream.generate(breaker::next)
                .takeWhile(at -> at > 0)
                .boxed()
                .toList();

        assertThat(rest.stream().map(at -> at + start).collect(Collectors.toList()))
                .isEqualTo(whole.subList(8, whole.size()));
    }
}
