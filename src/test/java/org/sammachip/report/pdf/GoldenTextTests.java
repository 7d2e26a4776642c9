package org.sammachip.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sammachip.report.pdf.ThaiPages.squeezed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hard words, 500 names with stacked marks and long paragraphs, in every way that a template may set them. */
class GoldenTextTests {

    private static final List<String> HARD = List.of(
            "ที่ ปิ่น ป้ำ ญี่ปุ่น ฐานกู้ กตัญญู ผู้ใหญ่ เพื่อให้ น้ำ ก๊วยเตี๋ยว ศึกษาดูงาน ค่ำ กลุ่มอาชีพ",
            "ประสานกลุ่มเป้าหมายเข้าร่วมกิจกรรมตามโครงการฯ ล่วงหน้าอย่างน้อย 3 วัน เพื่อเตรียมความพร้อมในการมาเข้าร่วมกิจกรรมต่าง ๆ ฯลฯ",
            "สุขภาพร่างกายไม่พร้อมในกิจกรรมสัมมาชีพบางกิจกรรม ให้จัดให้อยู่ในอาชีพที่ไม่ต้องใช้แรงงานหนักในหมู่บ้านนั้น เช่น ทอเสื่อกก จักสาน",
            "งานนั้นๆ ประสบผลสำเร็จ Sammachip SMC-2570-341401-07 (พ.ศ. 2560–2564) “ร้อยละ” 95.5% ฿1,250.00 ๑๒๓ +500 −300 · …");

    private static List<String> names() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/invented-names.txt"))) {
            return lines.filter(line -> !line.startsWith("#")).toList();
        }
    }

    private static String body(String element, List<String> paragraphs) {
        var texts = paragraphs.stream();
        return switch (element) {
            case "table" ->
                texts.map(text -> "<tr><td>" + text + "</td><td>7</td></tr>")
                        .collect(Collectors.joining(
                                "", "<table><thead><tr><th>ชื่อ</th><th>ที่</th></tr></thead>", "</table>"));
            default ->
                texts.map(text -> "<" + element + ">" + text + "</" + element + ">")
                        .collect(Collectors.joining());
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            p     | -                                             | arabic
            p     | font-weight: 700                              | arabic
            p     | text-align: justify                           | thai
            p     | width: 32mm                                   | arabic
            p     | width: 60mm; text-align: justify              | thai
            h1    | text-align: center                            | thai
            table | font-size: 9.5pt                              | arabic
            """)
    void comesBackWhole(String element, String style, String digits) throws IOException {
        var paragraphs = Stream.concat(HARD.stream(), names().stream()).toList();
        var page = ThaiPages.page(
                        "data-digits=\"" + digits + "\"",
                        element + " { " + (style == null ? "" : style) + " }",
                        List.of())
                .replace("<body></body>", "<body>" + body(element, paragraphs) + "</body>");

        GoldenText.assertGivenBack(new FilledTemplate(page, "test", "0", ThaiPages.LINE_BREAKS, Pictures.none()));
    }

    @ParameterizedTest
    @CsvSource({"left", "justify"})
    void addsNothing(String alignment) throws IOException {
        var paragraphs = Stream.concat(HARD.stream(), names().stream()).toList();

        var pdf = ThaiPages.print(ThaiPages.page("", "p { text-align: " + alignment + " }", paragraphs));

        var all = squeezed(String.join("", paragraphs));
        assertThat(GoldenText.byPdfBox(pdf)).isEqualTo(all);
        assertThat(GoldenText.byPoppler(pdf)).isEqualTo(all);
    }
}
