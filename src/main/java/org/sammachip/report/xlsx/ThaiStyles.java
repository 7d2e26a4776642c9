package org.sammachip.report.xlsx;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of cells; each is made once, because a workbook holds only so many. */
final class ThaiStyles {

    /** What Thai offices write in; where it is missing, the family and the character set choose another Thai typeface. */
    private static final String FONT = "TH Sarabun New";

    /** Points of the rows. */
    static final int SIZE = 16;

    /** Points of a heading. */
    static final int HEAD_SIZE = 14;

    private static final int THAI = 222;
    private static final String HEAD = "E3EFE8";
    private static final String TOTAL = "F3F8F5";
    private static final String LINES = "8AA89B";
    private static final String ACCENT = "1B6E3C";

    private final XSSFWorkbook workbook;
    private final Map<Kind, XSSFCellStyle> body = new EnumMap<>(Kind.class);
    private final Map<Kind, XSSFCellStyle> total = new EnumMap<>(Kind.class);
    private final XSSFCellStyle quoted;
    private final XSSFCellStyle head;
    private final XSSFCellStyle title;
    private final XSSFCellStyle note;

    ThaiStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        var plain = font(SIZE, false);
        for (var kind : Kind.values()) {
            body.put(kind, cell(kind, plain));
            total.put(kind, filled(cell(kind, font(SIZE, true)), TOTAL));
        }
        quoted = cell(Kind.TEXT, plain);
        quoted.setQuotePrefixed(true);
        head = filled(cell(Kind.TEXT, font(HEAD_SIZE, true)), HEAD);
        head.setAlignment(HorizontalAlignment.CENTER);
        head.setIndention((short) 0);
        head.setVerticalAlignment(VerticalAlignment.CENTER);
        title = workbook.createCellStyle();
        var large = font(20, true);
        large.setColor(color(ACCENT));
        title.setFont(large);
        title.setVerticalAlignment(VerticalAlignment.CENTER);
        note = workbook.createCellStyle();
        note.setFont(font(14, false));
    }

    /** @param quoted for a text that a program could take for a formula once it is edited or exported */
    XSSFCellStyle body(Kind kind, boolean quoted) {
        return quoted ? this.quoted : body.get(kind);
    }

    XSSFCellStyle total(Kind kind) {
        return total.get(kind);
    }

    XSSFCellStyle head() {
        return head;
    }

    XSSFCellStyle title() {
        return title;
    }

    XSSFCellStyle note() {
        return note;
    }

    private XSSFCellStyle cell(Kind kind, XSSFFont font) {
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        boolean right = kind != Kind.TEXT && kind != Kind.DATE && kind != Kind.MOMENT;
        style.setAlignment(right ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        style.setIndention((short) 1); // or a number touches the text beside it
        if (kind == Kind.TEXT) {
            style.setWrapText(true);
            style.setAlignment(HorizontalAlignment.LEFT);
        } else {
            style.setDataFormat(workbook.createDataFormat().getFormat(kind.format()));
        }
        var lines = color(LINES);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBorderTop(BorderStyle.HAIR);
        style.setBorderLeft(BorderStyle.HAIR);
        style.setBorderRight(BorderStyle.HAIR);
        style.setBottomBorderColor(lines);
        style.setTopBorderColor(lines);
        style.setLeftBorderColor(lines);
        style.setRightBorderColor(lines);
        return style;
    }

    private static XSSFCellStyle filled(XSSFCellStyle style, String rgb) {
        style.setFillForegroundColor(color(rgb));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private XSSFFont font(int points, boolean bold) {
        var font = workbook.createFont();
        font.setFontName(FONT);
        font.setFamily(FontFamily.SWISS);
        font.setCharSet(THAI);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }

    private static XSSFColor color(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex(rgb));
    }
}
