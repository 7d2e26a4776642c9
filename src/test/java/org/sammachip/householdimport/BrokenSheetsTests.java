package org.sammachip.householdimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sammachip.householdimport.HouseholdImportTests.FILES;
import static org.sammachip.householdimport.HouseholdImportTests.PROJECT;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sammachip.problem.Refusal;

/** Files that are refused, each with a sentence that says what to do; no household of theirs is imported. */
class BrokenSheetsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | '' | แถวที่ 3 คอลัมน์ “บ้านเลขที่”: กรุณากรอก",
                "1 | '' | แถวที่ 3 คอลัมน์ “หัวหน้าครัวเรือน”: กรุณากรอก",
                "2 | สี่คน | แถวที่ 3 คอลัมน์ “สมาชิก (คน)”: “สี่คน” ไม่ใช่ตัวเลข กรุณากรอกเป็นตัวเลข",
                "2 | 4.5 | แถวที่ 3 คอลัมน์ “สมาชิก (คน)”: “4.5” ต้องเป็นจำนวนเต็ม",
                "2 | 99999999999 | แถวที่ 3 คอลัมน์ “สมาชิก (คน)”: “99999999999” ต้องเป็นจำนวนเต็ม",
                "2 | 31 | แถวที่ 3 คอลัมน์ “สมาชิก (คน)”: ต้องเป็นจำนวน 1 ถึง 30 คน",
                "3 | 10 | แถวที่ 3 คอลัมน์ “ปีเกิด (พ.ศ.)”: ปี 10 เป็นไปไม่ได้ ต้องเป็นปี พ.ศ. 2459 ถึง 2554 (หัวหน้าครัวเรือนอายุ 15 ถึง 110 ปี)",
                "3 | '' | แถวที่ 3 คอลัมน์ “ปีเกิด (พ.ศ.)”: กรุณากรอก เช่น 2510",
                "6 | ไม่มี | แถวที่ 3 คอลัมน์ “รายได้ต่อเดือน (บาท)”: “ไม่มี” ไม่ใช่ตัวเลข กรุณากรอกเป็นตัวเลข",
                "6 | 1,20 | แถวที่ 3 คอลัมน์ “รายได้ต่อเดือน (บาท)”: “1,20” ไม่ใช่ตัวเลข กรุณากรอกเป็นตัวเลข",
                "6 | -5 | แถวที่ 3 คอลัมน์ “รายได้ต่อเดือน (บาท)”: ต้องไม่ติดลบ",
                "6 | '' | แถวที่ 3 คอลัมน์ “รายได้ต่อเดือน (บาท)”: กรุณากรอก เป็นบาท ถ้าไม่มีรายได้ให้กรอก 0",
                "8 | '' | แถวที่ 3 คอลัมน์ “อาชีพในโครงการ”: กรุณากรอก"
            })
    void namesRowAndColumnOfWhatItDoesNotUnderstand(int column, String typed, String sentence) {
        assertRefused(Sheets.households(3, (book, sheet) -> cell(sheet, column, typed)), sentence);
    }

    @Test
    void tellsEveryFaultAtOnceUpToTwoHundred() {
        var read = FILES.read(PROJECT, Sheets.households(300, (book, sheet) -> {
            for (int row = 1; row <= 300; row++) {
                sheet.getRow(row).getCell(2).setCellValue("?");
            }
        }));
        assertThat(read.households()).isEmpty();
        assertThat(read.faults()).hasSize(201);
        assertThat(read.faults().get(0))
                .isEqualTo(new Fault(
                        2, "สมาชิก (คน)", "แถวที่ 2 คอลัมน์ “สมาชิก (คน)”: “?” ไม่ใช่ตัวเลข กรุณากรอกเป็นตัวเลข"));
        assertThat(read.faults().get(200).message()).isEqualTo("และอีก 100 จุด");
    }

    @Test
    void refusesAHouseholdTwice() {
        assertRefused(
                Sheets.households(3, (book, sheet) -> Sheets.fill(sheet.createRow(3), Sheets.household(1))),
                "แถวที่ 4 คอลัมน์ “บ้านเลขที่”: บ้านเลขที่ 1 นายตัวอย่าง คนที่ 1 ซ้ำกับแถวที่ 2 กรุณาลบแถวที่ซ้ำ");
    }

    @Test
    void refusesAFormulaADateAndAnErrorInACell() {
        assertRefused(
                Sheets.households(3, (book, sheet) -> {
                    sheet.getRow(1).getCell(6).setCellFormula("1000*5");
                    var date = book.createCellStyle();
                    date.setDataFormat(book.createDataFormat().getFormat("d-mmm"));
                    sheet.getRow(2).getCell(0).setCellStyle(date);
                    sheet.getRow(2).getCell(0).setCellValue(46000);
                    sheet.getRow(2).getCell(3).setCellStyle(date);
                    sheet.getRow(2).getCell(3).setCellValue(24000);
                    sheet.getRow(3).getCell(2).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA);
                }),
                "แถวที่ 2 คอลัมน์ “รายได้ต่อเดือน (บาท)”: เซลล์นี้เป็นสูตร กรุณาคัดลอกแล้ววางเฉพาะค่า (Paste Values)",
                "แถวที่ 3 คอลัมน์ “บ้านเลขที่”: Excel เปลี่ยนเป็นวันที่แล้ว กรุณาจัดรูปแบบเซลล์เป็น “ข้อความ” แล้วพิมพ์ใหม่ เช่น 12/3",
                "แถวที่ 3 คอลัมน์ “ปีเกิด (พ.ศ.)”: เซลล์นี้เป็นวันที่ กรุณากรอกเฉพาะปี พ.ศ. เช่น 2510",
                "แถวที่ 4 คอลัมน์ “สมาชิก (คน)”: “#N/A” ใช้ไม่ได้ กรุณาพิมพ์ใหม่");
    }

    @Test
    void refusesMergedCellsAndHiddenRows() {
        assertRefused(
                Sheets.households(3, (book, sheet) -> sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1))),
                "แถวที่ 2 คอลัมน์ “หัวหน้าครัวเรือน”: เซลล์ B2:B3 ถูกผสานไว้ กรุณายกเลิกการผสานเซลล์ แล้วกรอกให้ครบทุกช่อง");
        assertRefused(
                Sheets.households(3, (book, sheet) -> sheet.getRow(2).setZeroHeight(true)),
                "แถวที่ 3: แถวนี้ซ่อนอยู่ กรุณาแสดงแถว (Unhide) หรือล้างตัวกรอง แล้วตรวจก่อนนำเข้า");
    }

    @Test
    void refusesOtherColumns() {
        assertRefused(
                Sheets.households(2, (book, sheet) -> {
                    sheet.getRow(0).getCell(6).setCellValue("เงินเดือน");
                    sheet.getRow(0).getCell(7).setCellValue("บ้านเลขที่");
                    sheet.getRow(1).createCell(11).setCellValue("เกินมา");
                }),
                "แถวที่ 1 คอลัมน์ “บ้านเลขที่”: มีคอลัมน์นี้สองคอลัมน์ กรุณาเหลือไว้คอลัมน์เดียว",
                "แถวที่ 1 คอลัมน์ “รายได้ต่อเดือน (บาท)”: ไม่พบคอลัมน์นี้ กรุณาใช้แบบที่ดาวน์โหลดจากหน้านี้",
                "แถวที่ 1 คอลัมน์ “เงินเดือน”: ไม่รู้จักคอลัมน์นี้ กรุณาลบคอลัมน์ หรือใช้หัวตารางตามแบบ",
                "แถวที่ 1 คอลัมน์ “L”: มีข้อมูลแต่ไม่มีหัวตาราง กรุณาลบข้อมูลหรือใส่หัวตาราง");
        assertRefused(
                Sheets.workbook((book, sheet) -> Sheets.fill(sheet.createRow(0), "ชื่อ", "ที่อยู่")),
                "ไม่พบหัวตารางที่มีคอลัมน์ “บ้านเลขที่” และ “หัวหน้าครัวเรือน” ในแผ่นงาน “ครัวเรือน” กรุณาใช้แบบที่ดาวน์โหลดจากหน้านี้");
    }

    @Test
    void refusesAnEmptySheetAndASecondOneWithData() {
        assertRefused(
                Sheets.workbook((book, sheet) -> {}),
                "ไฟล์นี้ไม่มีข้อมูล กรุณากรอกในแบบที่ดาวน์โหลดจากหน้านี้แล้วบันทึกก่อนนำเข้า");
        assertRefused(
                Sheets.households(0), "แผ่นงาน “ครัวเรือน” ยังไม่มีครัวเรือนใต้หัวตาราง กรุณากรอกแล้วบันทึกก่อนนำเข้า");
        assertRefused(
                Sheets.households(2, (book, sheet) -> book.createSheet("หมู่ 8")
                        .createRow(0)
                        .createCell(0)
                        .setCellValue("บ้านเลขที่")),
                "ไฟล์มีข้อมูลหลายแผ่นงาน (ครัวเรือน, หมู่ 8) กรุณาให้เหลือแผ่นงานเดียว");
    }

    @Test
    void refusesTenThousandRows() {
        assertRefused(
                Sheets.households(1, (book, sheet) -> {
                    sheet.getRow(0).createCell(11).setCellValue("x".repeat(5000));
                    sheet.getRow(1).createCell(11).setCellValue("y");
                }),
                "แถวที่ 1 คอลัมน์ “" + "x".repeat(40) + "…”: ไม่รู้จักคอลัมน์นี้ กรุณาลบคอลัมน์ หรือใช้หัวตารางตามแบบ");
    }

    @Test
    void refusesAHouseholdTwiceWhateverTheTitle() {
        assertThat(FILES.read(PROJECT, Sheets.households(2, (book, sheet) -> {
                            sheet.getRow(1).getCell(0).setCellValue("12");
                            sheet.getRow(1).getCell(1).setCellValue("นายใจ ดี");
                            sheet.getRow(2).getCell(0).setCellValue("๑๒");
                            sheet.getRow(2).getCell(1).setCellValue("ใจ  ดี");
                        }))
                        .faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("ซ้ำกับแถวที่ 2"));
    }

    private static String sheet(String cells) {
        var heading = new StringBuilder();
        for (int i = 0; i < Sheets.HEADINGS.size(); i++) {
            heading.append(
                    "<c r='%c1' t='inlineStr'><is><t>%s</t></is></c>".formatted('A' + i, Sheets.HEADINGS.get(i)));
        }
        return "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData><row r='1'>"
                + heading + "</row><row r='2'>" + cells + "</row></sheetData></worksheet>";
    }

    private static void cell(XSSFSheet sheet, int column, String typed) {
        sheet.getRow(2).createCell(column).setCellValue(typed);
    }

    private static void assertRefused(byte[] file, String... sentences) {
        var read = FILES.read(PROJECT, file);
        assertThat(read.faults()).extracting(Fault::message).containsExactly(sentences);
        assertThat(read.households()).isEmpty();
    }

    private static void assertNotOpened(byte[] file, String sentence) {
        assertThatThrownBy(() -> FILES.read(PROJECT, file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence);
    }
}
