package org.sammachip.householdimport;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.household.HouseholdEntry;
import org.sammachip.project.household.HouseholdFaults;

/** What is understood. */
class HouseholdImportTests {

    static final ProjectKey PROJECT = new ProjectKey("SMC-2570-341401-07");
    static final HouseholdImport FILES = new HouseholdImport(new HouseholdFaults(
            Validation.buildDefaultValidatorFactory().getValidator(),
            Clock.fixed(Instant.parse("2026-10-05T02:00:00Z"), ZoneId.of("Asia/Bangkok"))));

    @Test
    void readsTheRowsOfTheForm() {
        var read = FILES.read(PROJECT, Sheets.households(20));

        assertThat(read.faults()).isEmpty();
        assertThat(read.notes()).isEmpty();
        assertThat(read.households()).hasSize(20).first().satisfies(household -> {
            assertThat(household.houseNumber()).isEqualTo("1");
            assertThat(household.head()).isEqualTo("นายตัวอย่าง คนที่ 1");
            assertThat(household.members()).isEqualTo(4);
            assertThat(household.birthYear()).isEqualTo(2530);
            assertThat(household.healthLimit()).isNull();
            assertThat(household.baselineIncome()).isEqualByComparingTo("6500.50");
            assertThat(household.occupation()).isEqualTo("ปลูกผักปลอดสารพิษ");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1200 | 1200",
                "1,200 | 1200",
                "1,200 บาท | 1200",
                "๑,๒๐๐.๕๐ บาท | 1200.50",
                "฿ 12 000 | 12000",
                "' 0 ' | 0"
            })
    void understandsIncomeAsPeopleTypeIt(String typed, String baht) {
        assertThat(with(Column.BASELINE_INCOME, typed).baselineIncome()).isEqualByComparingTo(baht);
    }

    @ParameterizedTest
    @CsvSource({"2510, 2510", "1967, 2510", "๒๕๑๐, 2510", "พ.ศ. 2510, 2510", "ค.ศ. 1967, 2510", "'2510 ', 2510"})
    void understandsABirthYearInEitherEra(String typed, int shown) {
        assertThat(with(Column.BIRTH_YEAR, typed).birthYear()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"4, 4", "๔, 4", "4 คน, 4", "4.0, 4"})
    void understandsHowManyPeopleThereAre(String typed, int members) {
        assertThat(with(Column.MEMBERS, typed).members()).isEqualTo(members);
    }

    @Test
    void keepsAHouseNumberThatIsANumber() {
        var read = FILES.read(
                PROJECT,
                Sheets.households(1, (book, sheet) -> sheet.getRow(1).getCell(0).setCellValue(12)));
        assertThat(read.households().get(0).houseNumber()).isEqualTo("12");
    }

    @Test
    void forgetsTheNoiseOfBinaryFractions() {
        var read = FILES.read(
                PROJECT,
                Sheets.households(1, (book, sheet) -> sheet.getRow(1).getCell(6).setCellValue(0.1 + 0.2)));
        assertThat(read.households().get(0).baselineIncome()).isEqualByComparingTo("0.3");
    }

    @Test
    void tellsWhichYearsItChanged() {
        var read = FILES.read(
                PROJECT,
                Sheets.households(2, (book, sheet) -> sheet.getRow(2).getCell(3).setCellValue(1967)));
        assertThat(read.notes()).containsExactly("ปีเกิดที่เป็น ค.ศ. เปลี่ยนเป็น พ.ศ. แล้ว (แถวที่ 3 ของไฟล์)");
    }

    @Test
    void takesColumnsInAnyOrderWithANumberingAndStars() {
        var read = FILES.read(PROJECT, Sheets.workbook((book, sheet) -> {
            Sheets.fill(
                    sheet.createRow(4),
                    "ลำดับ",
                    "อาชีพในโครงการ*",
                    "รายได้ต่อเดือน",
                    "อาชีพปัจจุบัน",
                    "ปีเกิด",
                    "สมาชิก",
                    "หัวหน้า ครัวเรือน *",
                    "บ้านเลขที่");
            Sheets.fill(sheet.createRow(5), 1, "ทอเสื่อกก", 5000, "ทำนา", 2500, 3, "นางใจ ดี", "12/3");
        }));
        assertThat(read.faults()).isEmpty();
        assertThat(read.households()).singleElement().satisfies(household -> {
            assertThat(household.houseNumber()).isEqualTo("12/3");
            assertThat(household.occupation()).isEqualTo("ทอเสื่อกก");
        });
    }

    @Test
    void skipsEmptyRowsAndBlanksAroundWords() {
        var read = FILES.read(PROJECT, Sheets.households(1, (book, sheet) -> {
            sheet.createRow(5).createCell(1).setCellValue("  \u00a0 ");
            Sheets.fill(sheet.createRow(9), Sheets.household(2));
            sheet.getRow(9).getCell(1).setCellValue(" นางใจ\u00a0 ดี\u200b ");
            book.createSheet("Sheet2");
        }));
        assertThat(read.households())
                .extracting(HouseholdEntry::head)
                .containsExactly("นายตัวอย่าง คนที่ 1", "นางใจ ดี");
    }

    @Test
    void readsWhatShowsADateOnlyWhereAStyleSaysSo() {
        var read = FILES.read(PROJECT, Sheets.households(1, (book, sheet) -> {
            var money = book.createCellStyle();
            money.setDataFormat(book.createDataFormat().getFormat("#,##0.00 \"บาท\""));
            sheet.getRow(1).getCell(6).setCellStyle(money);
        }));
        assertThat(read.faults()).isEmpty();
    }

    @Test
    void findsThePartsOfAWorkbookWhereverItsProgramPutThem() {
        var read = FILES.read(
                PROJECT,
                Files.renamed(Map.of(
                        "xl/workbook.xml", "office/book.xml",
                        "xl/_rels/workbook.xml.rels", "office/_rels/book.xml.rels",
                        "xl/worksheets/sheet1.xml", "office/worksheets/Sheet1.xml",
                        "xl/sharedStrings.xml", "office/sharedStrings.xml",
                        "xl/styles.xml", "office/styles.xml",
                        "_rels/.rels", "_rels/.rels")));
        assertThat(read.faults()).isEmpty();
        assertThat(read.households()).hasSize(2);
    }

    @Test
    void readsFiveHundredHouseholdsInNoTime() {
        var file = Sheets.households(500);
        var times = IntStream.range(0, 3)
                .mapToLong(i -> {
                    var begun = System.nanoTime();
                    assertThat(FILES.read(PROJECT, file).households()).hasSize(500);
                    return (System.nanoTime() - begun) / 1_000_000;
                })
                .boxed()
                .toList();
        System.out.println("Import of 500 households from XLSX, ms: " + times + " (aim: below 2000)");
        assertThat(times).as("a hang, not a slow machine").allMatch(ms -> ms < 10_000);
    }

    private static HouseholdEntry with(Column column, String typed) {
        var read = FILES.read(PROJECT, Sheets.households(1, (book, sheet) -> {
            var row = sheet.getRow(1);
            row.createCell(column.ordinal()).setCellValue(typed);
        }));
        assertThat(read.faults()).isEmpty();
        return read.households().get(0);
    }
}
