package org.sammachip.householdimport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectSummary;
import org.sammachip.project.household.HouseholdRegister;
import org.springframework.stereotype.Component;

/** Writes the sheet that an officer fills in: a title, a row of explanations, the heading, and room for 500 households. */
@Component
class HouseholdTemplate {

    /** Counts the changes of the columns; kept in the file beside the project. */
    static final int VERSION = 1;

    private static final int HEADING = 2;
    private static final int FIRST = HEADING + 1;
    private static final int LAST = HEADING + HouseholdTable.LIMIT;
    private static final String OCCUPATIONS = "อาชีพ";

    private final HouseholdRegister households;

    HouseholdTemplate(HouseholdRegister households) {
        this.households = households;
    }

    byte[] of(ProjectSummary project) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("ครัวเรือนเป้าหมาย");
            sheet.setDefaultRowHeightInPoints(24);
            var styles = new TemplateStyles(workbook);
            head(sheet, project, styles);
            for (var column : Column.values()) {
                column(sheet, column, styles);
            }
            validate(sheet);
            occupations(workbook, sheet, project);
            sheet.createFreezePane(2, FIRST);
            sheet.getPrintSetup().setLandscape(true);
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitHeight((short) 0);
            workbook.getProperties()
                    .getCustomProperties()
                    .addProperty(SheetReader.TEMPLATE, VERSION + " " + project.key());
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void head(XSSFSheet sheet, ProjectSummary project, TemplateStyles styles) {
        var title = sheet.createRow(0);
        title.setHeightInPoints(30);
        var cell = title.createCell(0);
        cell.setCellValue("ครัวเรือนเป้าหมาย บ้าน%s หมู่ที่ %d ต.%s อ.%s จ.%s ปีงบประมาณ %d (%s)"
                .formatted(
                        project.villageName().replaceFirst("^บ้าน\\s*", ""),
                        project.villageNumber(),
                        project.subdistrict(),
                        project.district(),
                        project.province(),
                        project.fiscalYear(),
                        project.key()));
        cell.setCellStyle(styles.title());
        sheet.createRow(1).setHeightInPoints(48);
        sheet.createRow(HEADING).setHeightInPoints(28);
    }

    private static void column(XSSFSheet sheet, Column column, TemplateStyles styles) {
        int place = column.ordinal();
        sheet.setColumnWidth(place, column.width() * 256);
        sheet.setDefaultColumnStyle(place, styles.body(column));
        var explanation = sheet.getRow(1).createCell(place);
        explanation.setCellValue(column.explanation());
        explanation.setCellStyle(styles.explanation());
        var heading = sheet.getRow(HEADING).createCell(place);
        heading.setCellValue(column.heading() + (column.required() ? " *" : ""));
        heading.setCellStyle(styles.heading());
    }

    private static void validate(XSSFSheet sheet) {
        var rules = sheet.getDataValidationHelper();
        add(
                sheet,
                Column.MEMBERS,
                rules.createIntegerConstraint(OperatorType.BETWEEN, "1", "30"),
                "กรอกจำนวนคน 1 ถึง 30");
        add(
                sheet,
                Column.BIRTH_YEAR,
                rules.createIntegerConstraint(OperatorType.BETWEEN, "1857", "2800"),
                "กรอกเฉพาะปี พ.ศ. เช่น 2510");
        add(
                sheet,
                Column.BASELINE_INCOME,
                rules.createDecimalConstraint(OperatorType.BETWEEN, "0", "99999999"),
                "กรอกเป็นตัวเลข หน่วยเป็นบาท ถ้าไม่มีรายได้กรอก 0");
    }

    /** Warns only: what the import understands, a person may keep. */
    private static void add(XSSFSheet sheet, Column column, DataValidationConstraint constraint, String sentence) {
        var validation = sheet.getDataValidationHelper()
                .createValidation(
                        constraint, new CellRangeAddressList(FIRST, LAST, column.ordinal(), column.ordinal()));
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        validation.createErrorBox(column.heading(), sentence);
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }

    /** Occupations of the plan to choose from; any other may be typed. */
    private void occupations(XSSFWorkbook workbook, XSSFSheet sheet, ProjectSummary project) {
        var known = households.plannedOccupations(new ProjectKey(project.key()));
        if (known.isEmpty()) {
            return;
        }
        var list = workbook.createSheet(OCCUPATIONS);
        for (int i = 0; i < known.size(); i++) {
            list.createRow(i).createCell(0).setCellValue(known.get(i));
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(list), SheetVisibility.HIDDEN);
        int place = Column.OCCUPATION.ordinal();
        var validation = sheet.getDataValidationHelper()
                .createValidation(
                        sheet.getDataValidationHelper()
                                .createFormulaListConstraint("'" + OCCUPATIONS + "'!$A$1:$A$" + known.size()),
                        new CellRangeAddressList(FIRST, LAST, place, place));
        validation.setShowErrorBox(false);
        validation.setSuppressDropDownArrow(true);
        sheet.addValidationData(validation);
    }
}
