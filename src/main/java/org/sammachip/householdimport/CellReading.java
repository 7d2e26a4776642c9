package org.sammachip.householdimport;

import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.sammachip.householdimport.Cell.Kind;

/** Makes a cell of what the XML of a sheet says about it. */
final class CellReading {

    /** A spreadsheet program shows 15 digits; the 16th and 17th are noise of binary fractions. */
    private static final MathContext SHOWN_DIGITS = new MathContext(15);

    private static final int LONGEST = 20;

    private final SharedStrings strings;
    private final StylesTable styles;

    CellReading(SharedStrings strings, StylesTable styles) {
        this.strings = strings;
        this.styles = styles;
    }

    /** @param type the attribute {@code t}, or null */
    Cell cell(String type, int style, boolean formula, String raw) {
        if (formula) {
            return new Cell(Kind.FORMULA, raw);
        }
        if (raw.isBlank()) {
            return new Cell(Kind.TEXT, "");
        }
        return switch (type == null ? "n" : type) {
            case "n" -> new Cell(isDate(style) ? Kind.DATE : Kind.NUMBER, plain(raw));
            case "s" ->
                new Cell(
                        Kind.TEXT,
                        Typed.clean(
                                strings.getItemAt(Integer.parseInt(raw.strip())).getString()));
            case "b", "e" -> new Cell(Kind.OTHER, raw);
            case "d" -> new Cell(Kind.DATE, raw);
            default -> new Cell(Kind.TEXT, Typed.clean(raw));
        };
    }

    private boolean isDate(int style) {
        if (styles == null || style >= styles.getNumCellStyles()) {
            return false;
        }
        var format = styles.getStyleAt(style);
        return DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString());
    }

    private static String plain(String number) {
        var shown = new BigDecimal(number.strip()).round(SHOWN_DIGITS).stripTrailingZeros();
        return Math.abs(shown.scale()) > LONGEST ? shown.toString() : shown.toPlainString();
    }
}
