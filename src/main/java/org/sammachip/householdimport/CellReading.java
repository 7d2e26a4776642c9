package org.sammachip.householdimport;

import java.math.BigDecimal;
import java.math.MathContext;
import org.sammachip.householdimport.Cell.Kind;

/** Makes a cell of what the XML of a sheet says about it. */
final class CellReading {

    /** A spreadsheet program shows 15 digits; the 16th and 17th are noise of binary fractions. */
    private static final MathContext SHOWN_DIGITS = new MathContext(15);

    private static final int LONGEST = 20;

    private final SharedTexts texts;
    private final CellFormats formats;

    CellReading(SharedTexts texts, CellFormats formats) {
        this.texts = texts;
        this.formats = formats;
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
            case "n" -> new Cell(formats.isDate(style) ? Kind.DATE : Kind.NUMBER, plain(raw));
            case "s" -> new Cell(Kind.TEXT, texts.get(Integer.parseInt(raw.strip())));
            case "b", "e" -> new Cell(Kind.OTHER, raw);
            case "d" -> new Cell(Kind.DATE, raw);
            default -> new Cell(Kind.TEXT, Typed.clean(raw));
        };
    }

    private static String plain(String number) {
        var shown = new BigDecimal(number.strip()).round(SHOWN_DIGITS).stripTrailingZeros();
        return Math.abs(shown.scale()) > LONGEST ? shown.toString() : shown.toPlainString();
    }
}
