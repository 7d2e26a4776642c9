package org.sammachip.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.camunda.bpm.client.task.ExternalTask;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.sammachip.report.RawRows;
import org.sammachip.report.ReportData;
import org.sammachip.report.ReportDocument;
import org.sammachip.report.ReportDocuments;
import org.sammachip.report.pdf.Pictures;
import org.sammachip.report.xlsx.EvaluationWorkbook;
import org.sammachip.report.xlsx.Legible;

/** The report from full to empty; the files stay in {@code target/documents}, to be looked at. */
class EvaluationReportTests {

    private static final Printer PRINTER = new Printer();
    private static final RawRows NO_ROWS = new RawRows(List.of(), List.of(), List.of(), List.of());

    /** Numbers that name something and count nothing, or are no free choice. */
    private static final Set<String> NAMING = Set.of("fiscalYear", "villageNumber", "number", "round", "satisfaction");

    private record Read(int pages, String raw, int size) {

        String text() {
            return squeezed(raw);
        }

        boolean says(String phrase) {
            return text().contains(squeezed(phrase));
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0]", "");
    }

    private static Read print(String name, ReportDocument report, Pictures pictures) throws IOException {
        return read(name, PRINTER.print("evaluation-report", report, pictures).pdf());
    }

    private static Read read(String name, byte[] pdf) throws IOException {
        Files.createDirectories(Path.of("target/documents"));
        Files.write(Path.of("target/documents", name + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            return new Read(document.getNumberOfPages(), new PDFTextStripper().getText(document), pdf.length);
        }
    }

    private static XSSFWorkbook workbook(String name, ReportDocument report, RawRows rows) throws IOException {
        var file = EvaluationWorkbook.of(report, rows);
        Files.createDirectories(Path.of("target/documents"));
        Files.write(Path.of("target/documents", name + ".xlsx"), file);
        var read = new XSSFWorkbook(new ByteArrayInputStream(file));
        Legible.assertLegible(read);
        return read;
    }

    @Test
    void hasACoverAndEveryPartThatTheOfficeFiles() throws IOException {
        var report = print("report-photos", SampleProject.illustrated(), SampleProject.pictures());

        assertThat(report.text())
                .startsWith(squeezed("สำนักงานพัฒนาชุมชนอำเภอม่วงสามสิบ จังหวัดอุบลราชธานี"))
                .containsSubsequence(Arrays.stream(new String[] {
                            "ปีงบประมาณ พ.ศ. 2570",
                            "ฉบับที่ 2",
                            "อนุมัติแล้ว เมื่อ 20 กันยายน 2570",
                            "1. ข้อมูลหมู่บ้าน",
                            "1,850.25 ไร่",
                            "142 ครัวเรือน",
                            "568 คน",
                            "2. ผลตามตัวชี้วัด",
                            "3. แผนและผลการดำเนินงานสิบขั้นตอน",
                            "ตามแผน 5 ครั้ง",
                            "4. กิจกรรม",
                            "เดิม 12 ม.ค. 2570",
                            "ล่วงหน้า 2 วัน (ผ่อนผัน)",
                            "ยกเลิก (ฝนตกหนักน้ำท่วมทาง)",
                            "5. ครัวเรือนเป้าหมาย",
                            "เดิม ทำนา",
                            "6. กลุ่มอาชีพ",
                            "เมล็ดพันธุ์ผัก",
                            "7. เงินตามแผน",
                            "8. ปัญหาอุปสรรค",
                            "ตรงกับฤดูเก็บเกี่ยว",
                            "สรุปปัญหาอุปสรรค",
                            "กลุ่มเป้าหมายเข้าร่วมกิจกรรมได้ไม่เต็มที่เท่าที่ควร",
                            "สรุปแนวทางแก้ไข",
                            "9. ความพึงพอใจ",
                            "ตอบ 19 จาก 20 ครัวเรือน",
                            "10. บทเรียน",
                            "11. ภาพกิจกรรม",
                            "เยี่ยมครัวเรือน รอบที่ 2 28 มกราคม 2570",
                            "12. ส่วนที่แก้ไขจากฉบับที่ 1",
                            "13. การพิจารณาและอนุมัติ",
                            "อนุมัติรายงานฉบับที่ 2",
                            "โดย วิไล ศรีสุข"
                        })
                        .map(EvaluationReportTests::squeezed)
                        .toList());
    }

    @Test
    void saysThatItIsNotApprovedUntilItIs() throws IOException {
        var proposed = change(data -> ReportDocuments.proposed(data));
        var report = print("report-proposed", proposed, Pictures.none());

        assertThat(report.says("ฉบับเสนอเพื่อพิจารณา ยังไม่ได้อนุมัติ")).isTrue();
        assertThat(report.says("อนุมัติแล้ว เมื่อ")).isFalse();
        assertThat(report.says("โดย วิไล")).isFalse();
    }

    @Test
    void isAGoodDocumentOfAVillageThatHasNothingYet() throws IOException {
        var empty = change(data -> ReportDocuments.empty(data));
        var report = print("report-empty", empty, Pictures.none());

        assertThat(report.says("1. ผลตามตัวชี้วัด"))
                .as("no profile, so no part for it")
                .isTrue();
        for (var phrase : List.of(
                "ไม่มีครัวเรือนเป้าหมายที่บันทึกไว้",
                "ไม่มีกิจกรรมที่บันทึกไว้",
                "ไม่มีกลุ่มอาชีพที่บันทึกไว้",
                "ไม่มีภาพถ่ายที่บันทึกไว้",
                "ไม่มีปัญหาอุปสรรคที่บันทึกไว้",
                "ไม่มีครัวเรือนที่ให้คะแนน")) {
            assertThat(report.says(phrase)).as(phrase).isTrue();
        }
        try (var twin = workbook("report-empty", empty, NO_ROWS)) {
            assertThat(twin.getNumberOfSheets()).isEqualTo(14);
        }
    }

    @Test
    void namesEachOfTwoHundredHouseholdsWithLongNamesAndUnknownIncomes() throws IOException {
        var name = "นางสาวกตัญญูรัตน์ดวงกมลพิสุทธิ์ ฐานกู้ภัยพิทักษ์ก๊วยเตี๋ยวค่ำคูณน้ำใส";
        assertThat(name).hasSizeGreaterThanOrEqualTo(60);
        var many = change(data -> ReportDocuments.withHouseholds(
                data,
                IntStream.rangeClosed(1, 200)
                        .mapToObj(n -> new ReportData.Household(
                                n + "/99",
                                name + n,
                                4,
                                "ทำนา",
                                "ทอเสื่อกก",
                                new BigDecimal(5000 + n),
                                null,
                                null,
                                true,
                                null,
                                null))
                        .toList()));

        var report = print("report-200", many, Pictures.none());

        IntStream.rangeClosed(1, 200)
                .forEach(n -> assertThat(report.says(name + n)).as(name + n).isTrue());
        assertThat(report.pages()).isBetween(10, 30);
    }

    @Test
    void notesAPhotoThatIsGoneOrDamagedAndPrintsTheOthers() throws IOException {
        var report = SampleProject.illustrated();
        var good = SampleProject.photo();
        var ids = report.data().photos().stream().map(ReportData.Photo::id).toList();
        var stored = new HashMap<UUID, byte[]>();
        ids.forEach(id -> stored.put(id, good));
        stored.remove(ids.get(0));
        stored.put(ids.get(1), Arrays.copyOf(good, good.length / 2));
        stored.put(ids.get(2), "no picture at all".getBytes());

        var photos = ReportPhotos.fetch(report, id -> Optional.ofNullable(stored.get(id)));
        var printed = print("report-damaged-photos", photos.shown(), photos.pictures());

        assertThat(photos.shown().unreadablePhotos()).containsExactlyInAnyOrderElementsOf(ids.subList(0, 3));
        assertThat(printed.text().split("ภาพนี้เปิดไม่ได้", -1)).hasSize(4);
    }

    @Test
    void failsRatherThanLeavingOutPhotosWhileTheServerIsAway() {
        assertThatThrownBy(() -> ReportPhotos.fetch(SampleProject.illustrated(), id -> {
                    throw new IllegalStateException("connection refused");
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void staysSmallWithEightLargePhotos() throws IOException {
        var large = SampleProject.photo(1600, 1200);
        var photos = ReportPhotos.fetch(SampleProject.illustrated(), id -> Optional.of(large));

        assertThat(print("report-large-photos", photos.shown(), photos.pictures())
                        .size())
                .isLessThan(3_000_000);
    }

    @Test
    void handsOverAFileForReadersAndOneForCounters() {
        var server = Mockito.mock(Server.class);
        var task = Mockito.mock(ExternalTask.class);
        var key = SampleProject.report().data().project().key();
        Mockito.when(task.getBusinessKey()).thenReturn(key);
        Mockito.when(task.<Number>getVariable("revision")).thenReturn(2);
        Mockito.when(server.report(key, 2)).thenReturn(SampleProject.report());
        Mockito.when(server.rawRows(key)).thenReturn(NO_ROWS);

        var made = new EvaluationReportTopic(server, PRINTER).make(task);

        assertThat(made)
                .extracting(MadeDocument::fileName)
                .containsExactly(
                        "รายงานผลการประเมิน " + key + " ฉบับที่ 2 อนุมัติแล้ว.pdf",
                        "รายงานผลการประเมิน " + key + " ฉบับที่ 2 อนุมัติแล้ว.xlsx");
        assertThat(made).allSatisfy(file -> {
            assertThat(file.kind()).isEqualTo("EVALUATION_REPORT");
            assertThat(file.revision()).isEqualTo(2);
        });
        assertThat(made.get(0).templateVersion()).hasSize(12);
    }

    @Test
    void saysTheSameFiguresInTheWorkbook() throws IOException {
        try (var twin = workbook("report", SampleProject.report(), SampleProject.rawRows())) {
            var summary = cells(twin.getSheet("สรุป"));
            assertThat(summary)
                    .containsEntry("ครัวเรือนที่ประกอบอาชีพ", 0.95)
                    .containsEntry("รายได้ที่เปลี่ยนแปลงของครัวเรือนที่ประกอบอาชีพ", 0.021)
                    .containsEntry("ใช้จริงรวม", 89701.0)
                    .containsEntry("ครัวเรือนที่เทียบรายได้ไม่ได้", 1.0)
                    .containsEntry("ค่าเฉลี่ย (เต็ม 5)", 4.0);
            assertThat(twin.getSheet("ครัวเรือน").getLastRowNum()).isEqualTo(2 + 20);
            assertThat(twin.getSheet("การเข้าร่วมรายครัวเรือน").getLastRowNum())
                    .isEqualTo(2 + SampleProject.rawRows().attendance().size());
            assertThat(twin.getSheet("ครัวเรือน").getRow(3).getCell(5).getCellType())
                    .isEqualTo(CellType.NUMERIC);
        }
    }

    /** Each number of the report is made another one first, so that none is found by chance. */
    @Test
    void hasEveryNumberOfThePrintedReportAsANumberInTheWorkbook() throws IOException {
        var json = JsonMapper.builder()
                .findAndAddModules()
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        var tree = json.valueToTree(SampleProject.report());
        numberAnew(tree, new AtomicInteger(1000));
        var report = json.treeToValue(tree, ReportDocument.class);
        var text = print("report-all-numbers", report, Pictures.none()).raw();
        var numbers = new TreeSet<BigDecimal>();
        try (var twin = workbook("report-all-numbers", report, NO_ROWS)) {
            twin.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.NUMERIC) {
                    var percent = cell.getCellStyle().getDataFormatString().contains("%");
                    numbers.add(comparable(new BigDecimal(cell.getNumericCellValue() * (percent ? 100 : 1))));
                }
            })));
        }

        assertThat(found("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?", text))
                .hasSizeGreaterThan(80)
                .allSatisfy(
                        number -> assertThat(numbers).contains(comparable(new BigDecimal(number.replace(",", "")))));
    }

    @Test
    void countsInTheWorkbookWhatThePrintedReportCounts() throws IOException {
        var report = SampleProject.report();
        var figures = report.figures();
        try (var twin = workbook("report", report, SampleProject.rawRows())) {
            var summary = cells(twin.getSheet("สรุป"));
            figures.moves().forEach(move -> assertThat(summary).containsEntry(move.way(), (double) move.households()));
            figures.satisfaction().levels().forEach(level -> assertThat(summary)
                    .containsEntry(level.score() + " " + level.name(), (double) level.households()));
        }
    }

    private static void numberAnew(JsonNode node, AtomicInteger last) {
        node.properties().forEach(field -> {
            if (field.getValue().isNumber() && !NAMING.contains(field.getKey())) {
                ((ObjectNode) node).put(field.getKey(), last.incrementAndGet());
            }
        });
        node.forEach(child -> numberAnew(child, last));
    }

    private static BigDecimal comparable(BigDecimal number) {
        return number.abs().setScale(2, RoundingMode.HALF_UP);
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** Numbers of the fourth column by the words of the second. */
    private static Map<String, Double> cells(Sheet sheet) {
        var cells = new HashMap<String, Double>();
        StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> row.getCell(3) != null && row.getCell(3).getCellType() == CellType.NUMERIC)
                .forEach(row -> cells.put(
                        row.getCell(1).getStringCellValue(), row.getCell(3).getNumericCellValue()));
        return cells;
    }

    private static ReportDocument change(UnaryOperator<ReportData> changed) {
        return new ReportDocument(
                changed.apply(SampleProject.report().data()),
                SampleProject.report().names());
    }
}
