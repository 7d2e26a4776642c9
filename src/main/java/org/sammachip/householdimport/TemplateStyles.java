package org.sammachip.householdimport;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the template looks. House numbers are text, or Excel would make 12/3 a day in March. */
final class TemplateStyles {

    private static final byte[] GREEN = {0x1b, 0x6e, 0x3c};
    private static final byte[] GREY = {0x59, 0x59, 0x59};
    private static final byte[] WHITE = {(byte) 0xff, (byte) 0xff, (byte) 0xff};
    private static final String FONT = "TH Sarabun New";

    private final XSSFWorkbook workbook;
    private final XSSFCellStyle title;
    private final XSSFCellStyle explanation;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle text;
    private final XSSFCellStyle number;
    private final XSSFCellStyle money;

    TemplateStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        title = style(18, true, GREEN);
        explanation = style(13, false, GREY);
        explanation.setWrapText(true);
        explanation.setVerticalAlignment(VerticalAlignment.BOTTOM);
        heading = style(15, true, WHITE);
        heading.setFillForegroundColor(new XSSFColor(GREEN, null));
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        heading.setBorderRight(BorderStyle.THIN);
        text = style(16, false, new byte[3]);
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        number = style(16, false, new byte[3]);
        number.setDataFormat(workbook.createDataFormat().getFormat("0"));
        money = style(16, false, new byte[3]);
        money.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
    }

    private XSSFCellStyle style(int points, boolean bold, byte[] colour) {
        var font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(new XSSFColor(colour, null));
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    XSSFCellStyle title() {
        return title;
    }

    XSSFCellStyle explanation() {
        return explanation;
    }

    XSSFCellStyle heading() {
        return heading;
    }

    XSSFCellStyle body(Column column) {
        return switch (column) {
            case MEMBERS, BIRTH_YEAR -> number;
            case BASELINE_INCOME -> money;
            default -> text;
        };
    }
}
