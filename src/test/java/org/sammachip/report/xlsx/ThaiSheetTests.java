package org.sammachip.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiSheetTests {

    private static final List<Column> COLUMNS =
            List.of(Column.text("ชื่อ", 20), Column.money("รายได้"), Column.percent("ร้อยละ"), Column.date("วันที่"));

    private static XSSFSheet sheet(Object... values) {
        try (var book = new ThaiWorkbook("ทดสอบ")) {
            var sheet = book.sheet("แผ่น", "หัวเรื่อง", List.of("หมายเหตุ"), COLUMNS);
            sheet.row(values);
            sheet.total("รวม", BigDecimal.TEN, null, null);
            return read(book.toBytes());
        }
    }

    private static XSSFSheet read(byte[] file) {
        try (var read = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return read.getSheetAt(0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void keepsNumbersAsNumbersAndWritesDatesInTheBuddhistEra() {
        var row = sheet("นางปิ่น", new BigDecimal("5000.50"), new BigDecimal("87.5"), LocalDate.of(2026, 11, 22))
                .getRow(3);

        assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(5000.5);
        assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(0.875);
        assertThat(row.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("0.0%");
        assertThat(row.getCell(3).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2026-11-22");
        assertThat(row.getCell(3).getCellStyle().getDataFormatString()).isEqualTo("[$-107041E]d mmmm yyyy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+66812345678", "-5", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0"})
    void neverTakesATextForAFormula(String text) {
        var cell = sheet(text, null, null, null).getRow(3).getCell(0);

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void keepsTheHeadingInSightOnPaperAndOnScreenAndLetsRowsBeFiltered() {
        var sheet = sheet("ก", null, null, null);

        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("หัวเรื่อง");
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
        assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(2);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:D4");
    }

    @Test
    void makesARowAsHighAsItsLongestText() {
        assertThat(sheet("ก", null, null, null).getRow(3).getHeightInPoints()).isEqualTo(24);
        assertThat(sheet("เลี้ยงปลาดุกในบ่อพลาสติก", null, null, null).getRow(3).getHeightInPoints())
                .isEqualTo(48);
        assertThat(sheet("บรรทัดหนึ่ง\nบรรทัดสอง", null, null, null).getRow(3).getHeightInPoints())
                .isEqualTo(48);
    }

    @Test
    void givesAHeadingTheRoomThatItsLongestLineNeedsAndAUnitALineOfItsOwn() throws IOException {
        try (var book = new ThaiWorkbook("ทดสอบ")) {
            book.sheet("แผ่น", "หัวเรื่อง", List.of(), List.of(Column.count("ประกอบอาชีพ (ครัวเรือน)")));
            try (var read = new XSSFWorkbook(new ByteArrayInputStream(book.toBytes()))) {
                assertThat(read.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                        .isEqualTo("ประกอบอาชีพ\n(ครัวเรือน)");
                Legible.assertLegible(read);
            }
        }
    }

    @Test
    void leavesOutWhatNoWorkbookMayHold() {
        var text = "ก\u0000ข\u0008ค\r\nง\uD800" + "ย".repeat(40_000);

        assertThat(sheet(text, null, null, null).getRow(3).getCell(0).getStringCellValue())
                .startsWith("กขค\nงย")
                .endsWith("…")
                .hasSize(32_001);
    }

    @Test
    void tellsMomentsInBangkokAndYesAndNoInWords() throws IOException {
        try (var book = new ThaiWorkbook("ทดสอบ")) {
            book.sheet("แผ่น", "หัวเรื่อง", List.of(), COLUMNS)
                    .row(true, Kind.COUNT.of(3), null, Kind.MOMENT.of(Instant.parse("2026-11-22T20:00:00Z")));
            var row = read(book.toBytes()).getRow(2);
            assertThat(new DataFormatter().formatCellValue(row.getCell(0))).isEqualTo("ใช่");
            assertThat(new DataFormatter().formatCellValue(row.getCell(1))).isEqualTo("3");
            assertThat(row.getCell(3).getLocalDateTimeCellValue()).isEqualTo("2026-11-23T03:00:00");
        }
    }

    @Test
    void refusesARowThatDoesNotFitItsColumns() {
        assertThatThrownBy(() -> sheet("ก")).isInstanceOf(IllegalArgumentException.class);
    }
}
