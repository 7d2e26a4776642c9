package org.sammachip.report.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.sammachip.report.xlsx.Legible;

class RollUpWorkbookTests {

    private static final RollUpArea DISTRICT = new RollUpArea("3401", "อำเภอม่วงสามสิบ จังหวัดอุบลราชธานี");
    private static final RollUpArea PROVINCE = new RollUpArea("34", "จังหวัดอุบลราชธานี");
    private static final RollUpArea COUNTRY = new RollUpArea(RollUpArea.COUNTRY, "ทั่วประเทศ");

    private final List<Integer> told = new ArrayList<>();

    @Test
    void tellsADistrictBySubdistrictsAProvinceByDistrictsTheCountryByBoth() throws Exception {
        assertThat(names(made(DISTRICT, 30, 1, 1)))
                .containsExactly(
                        "สรุป",
                        "ตัวชี้วัดเทียบเป้าหมาย",
                        "การเงิน",
                        "การกระจาย",
                        "อาชีพ",
                        "รายตำบล",
                        "โครงการ",
                        "วิธีคำนวณ");
        assertThat(names(made(PROVINCE, 40, 1, 5))).contains("รายอำเภอ").doesNotContain("รายตำบล", "รายจังหวัด");
        assertThat(names(made(COUNTRY, 400, 10, 5))).containsSubsequence("รายจังหวัด", "รายอำเภอ");
    }

    @Test
    void writesARowAProjectWithNumbersAsNumbers() throws Exception {
        try (var workbook = made(PROVINCE, 40, 1, 5)) {
            var sheet = workbook.getSheet("โครงการ");
            var head = row(sheet, "รหัสโครงการ");
            assertThat(sheet.getLastRowNum() - head.getRowNum()).isEqualTo(40);
            var first = sheet.getRow(head.getRowNum() + 1);
            assertThat(shown(first, head, "หมู่บ้าน")).isEqualTo("บ้านหนองกุ้งน้ำใส0 หมู่ที่ 1");
            assertThat(shown(first, head, "ที่มาของตัวเลข")).isEqualTo("ผลประเมินที่อนุมัติแล้ว");
            assertThat(shown(first, head, "ประกอบอาชีพ (ร้อยละ)")).isEqualTo("94.4%");
            assertThat(shown(first, head, "เทียบเป้าร้อยละ 85")).isEqualTo("ถึงเป้าหมาย");
            var budget = first.getCell(column(head, "งบประมาณ (บาท)"));
            assertThat(budget.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(budget.getNumericCellValue()).isEqualTo(100000);
            var running = sheet.getRow(head.getRowNum() + 3);
            assertThat(shown(running, head, "ที่มาของตัวเลข")).isEqualTo("ระหว่างดำเนินการ");
            assertThat(shown(running, head, "ประกอบอาชีพ (ร้อยละ)")).isEmpty();
            assertThat(shown(running, head, "ขั้นที่ทำอยู่")).isEqualTo("6, 9");
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:AS43");
            assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 2);
        }
    }

    @Test
    void takesSharesOfSumsAndNotOfPercentages() throws Exception {
        var sums = new Sums();
        SampleRollUp.rows(40, 1, 5, sums::add);
        try (var workbook = made(PROVINCE, 40, 1, 5)) {
            var districts = workbook.getSheet("รายอำเภอ");
            var head = row(districts, "อำเภอ");
            var total = row(districts, "รวม");
            assertThat(shown(total, head, "โครงการ")).isEqualTo("40");
            assertThat(total.getCell(column(head, "ประกอบอาชีพ (ร้อยละ)")).getNumericCellValue() * 100)
                    .isEqualTo(sums.practisingPercent().doubleValue());
            assertThat(total.getCell(column(head, "ใช้ไป (บาท)")).getNumericCellValue())
                    .isEqualTo(column(workbook.getSheet("โครงการ"), "ใช้ไปรวม (บาท)"));
            assertThat(total.getCell(column(head, "งบประมาณ (บาท)")).getNumericCellValue())
                    .isEqualTo(column(workbook.getSheet("โครงการ"), "งบประมาณ (บาท)"));
        }
    }

    @Test
    void keepsCancelledProjectsApart() throws Exception {
        var running = SampleRollUp.row(0, 34, 0);
        var cancelled = SampleRollUp.cancelled(SampleRollUp.row(3, 34, 0));
        var alone = new Sums();
        alone.add(running);
        var both = new Sums();
        both.add(running);
        both.add(cancelled);

        assertThat(both.projects).isEqualTo(2);
        assertThat(both.cancelled).isEqualTo(1);
        assertThat(both.households).isEqualTo(alone.households);
        assertThat(both.evaluated).isEqualTo(1);
        assertThat(both.budget).isEqualTo(alone.budget);
        assertThat(both.spentPercent()).isEqualTo(alone.spentPercent());
        assertThat(both.spentOnCancelled).isEqualTo(cancelled.money().spent());
        try (var workbook = made(PROVINCE, List.of(running, cancelled))) {
            assertThat(text(workbook.getSheet("สรุป"))).contains("ใช้ไปในโครงการที่ยกเลิก|71,253.75|บาท");
            assertThat(text(workbook.getSheet("การกระจาย"))).contains("ไม่มีขั้นที่ทำอยู่ (ปิดแล้ว)|1|100.0%");
            assertThat(text(workbook.getSheet("โครงการ"))).contains("|ยกเลิก|");
        }
    }

    @Test
    void drawsChartsWithColoursOfTheirOwnOverTheCellsThatHoldTheValues() throws Exception {
        try (var workbook = made(PROVINCE, 40, 1, 5)) {
            var charts = workbook.getSheet("ตัวชี้วัดเทียบเป้าหมาย")
                    .getDrawingPatriarch()
                    .getCharts();
            assertThat(charts).hasSize(2);
            var bars = charts.get(0).getCTChart().getPlotArea().getBarChartArray(0);
            assertThat(bars.sizeOfSerArray()).isEqualTo(2);
            assertThat(IntStream.range(0, 2).mapToObj(i -> bars.getSerArray(i)
                            .getSpPr()
                            .getSolidFill()
                            .getSrgbClr()
                            .getVal()))
                    .doesNotHaveDuplicates();
            assertThat(bars.getSerArray(0).getCat().getStrRef().getF()).isEqualTo("'ตัวชี้วัดเทียบเป้าหมาย'!$A$4:$A$8");
            assertThat(bars.getSerArray(0)
                            .getCat()
                            .getStrRef()
                            .getStrCache()
                            .getPtArray(0)
                            .getV())
                    .isEqualTo(workbook.getSheet("ตัวชี้วัดเทียบเป้าหมาย")
                            .getRow(3)
                            .getCell(0)
                            .getStringCellValue());
            assertThat(workbook.getSheet("สรุป").getDrawingPatriarch().getCharts())
                    .hasSize(2);
            assertThat(workbook.getSheet("การกระจาย").getDrawingPatriarch().getCharts())
                    .hasSize(3);
        }
    }

    @Test
    void saysOfWhatMomentItIsWhoAskedAndHowFiguresAreComputed() throws Exception {
        try (var workbook = made(DISTRICT, 3, 1, 1)) {
            var notes = text(workbook.getSheet("วิธีคำนวณ"));
            assertThat(notes)
                    .contains(
                            "อำเภอม่วงสามสิบ จังหวัดอุบลราชธานี ปีงบประมาณ 2570",
                            "วันที่ 15 สิงหาคม 2570 เวลา 09.30 น.",
                            "นางมาลี ทองประเสริฐ",
                            "เป้าหมายไม่น้อยกว่าร้อยละ 85");
        }
    }

    @Test
    void isAWholeWorkbookWithoutAnyProject() throws Exception {
        try (var workbook = made(DISTRICT, 0, 1, 1)) {
            assertThat(text(workbook.getSheet("สรุป"))).contains("โครงการทั้งหมด|0|", "ยังไม่มีข้อมูล");
        }
    }

    @Test
    void tellsItsProgressInRisingPercentages() throws Exception {
        made(PROVINCE, 1_000, 1, 5).close();

        assertThat(told).isSorted().doesNotHaveDuplicates().hasSizeBetween(10, 15);
    }

    private XSSFWorkbook made(RollUpArea area, int rows, int provinces, int districts) throws Exception {
        var sample = new ArrayList<RollUpRow>();
        SampleRollUp.rows(rows, provinces, districts, sample::add);
        return made(area, sample);
    }

    private XSSFWorkbook made(RollUpArea area, List<RollUpRow> rows) throws Exception {
        try (var workbook = new RollUpWorkbook(told::add)) {
            workbook.head(SampleRollUp.head(area, rows.size()));
            rows.forEach(workbook::row);
            var bytes = workbook.toBytes();
            Files.write(Path.of("target", "roll-up-" + area.code() + ".xlsx"), bytes);
            var read = new XSSFWorkbook(new ByteArrayInputStream(bytes));
            Legible.assertLegible(read);
            return read;
        }
    }

    private static List<String> names(XSSFWorkbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetName)
                .toList();
    }

    private static Row row(XSSFSheet sheet, String first) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row ->
                        row.getCell(0) != null && row.getCell(0).toString().equals(first))
                .findFirst()
                .orElseThrow();
    }

    private static int column(Row head, String title) {
        return StreamSupport.stream(head.spliterator(), false)
                .filter(cell -> bare(cell.getStringCellValue()).equals(bare(title)))
                .findFirst()
                .orElseThrow()
                .getColumnIndex();
    }

    /** Headings break where their words end. */
    private static String bare(String title) {
        return title.replaceAll("\\s", "");
    }

    private static double column(XSSFSheet sheet, String title) {
        var head = row(sheet, "รหัสโครงการ");
        int column = column(head, title);
        return IntStream.rangeClosed(head.getRowNum() + 1, sheet.getLastRowNum())
                .mapToDouble(i -> sheet.getRow(i).getCell(column).getNumericCellValue())
                .sum();
    }

    private static String shown(Row row, Row head, String title) {
        return new DataFormatter().formatCellValue(row.getCell(column(head, title)));
    }

    private static String text(XSSFSheet sheet) {
        var text = new StringBuilder();
        var format = new DataFormatter();
        sheet.forEach(row -> {
            row.forEach(cell -> text.append(format.formatCellValue(cell)).append('|'));
            text.append('\n');
        });
        return text.toString();
    }
}
