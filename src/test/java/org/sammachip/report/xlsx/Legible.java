package org.sammachip.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Whether all that a workbook says can be read, measured in Sarabun, of which 12 points are a little wider than
 * 16 of TH Sarabun New: a row is as high as its texts need, and each line of a heading fits its column.
 */
public final class Legible {

    /** Points that a digit of a column's width is, with the workbook's default font. */
    private static final double DIGIT = 5.25;

    private static final float LINE = 24;

    private static final TrueTypeFont REGULAR = font("/fonts/Sarabun-Regular.ttf");
    private static final TrueTypeFont BOLD = font("/fonts/Sarabun-Bold.ttf");

    private Legible() {}

    public static void assertLegible(XSSFWorkbook workbook) {
        for (var sheet : workbook) {
            for (var row : sheet) {
                for (var cell : row) {
                    if (cell.getCellType() == CellType.STRING
                            && cell.getCellStyle().getWrapText()) {
                        check((XSSFSheet) sheet, (XSSFRow) row, (XSSFCell) cell);
                    }
                }
            }
        }
    }

    private static void check(XSSFSheet sheet, XSSFRow row, XSSFCell cell) {
        var text = cell.getStringCellValue();
        var room = room(sheet, cell);
        var heading = cell.getCellStyle().getAlignment() == HorizontalAlignment.CENTER;
        if (heading) {
            text.lines().forEach(line -> assertThat(width(cell, line))
                    .as("%s: “%s” on one line", sheet.getSheetName(), line)
                    .isLessThanOrEqualTo(room));
        }
        int lines = text.lines().mapToInt(line -> lines(cell, line, room)).sum();
        assertThat(row.getHeightInPoints())
                .as("%s: height of “%s”", sheet.getSheetName(), text)
                .isGreaterThanOrEqualTo(Math.min(lines * LINE, 409));
    }

    private static int lines(XSSFCell cell, String text, double room) {
        var breaks = BreakIterator.getLineInstance(Locale.forLanguageTag("th"));
        breaks.setText(text);
        int lines = 1;
        double used = 0;
        for (int from = 0, to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            double word = width(cell, text.substring(from, to).stripTrailing());
            if (used > 0 && used + word > room) {
                lines++;
                used = 0;
            }
            used += width(cell, text.substring(from, to));
        }
        return lines;
    }

    private static double room(XSSFSheet sheet, Cell cell) {
        return (sheet.getColumnWidth(cell.getColumnIndex()) / 256.0
                        - cell.getCellStyle().getIndention())
                * DIGIT;
    }

    private static double width(XSSFCell cell, String text) {
        var style = cell.getCellStyle();
        var font = style.getFont().getBold() ? BOLD : REGULAR;
        double letters =
                text.codePoints().mapToDouble(letter -> advance(font, letter)).sum();
        return letters * style.getFont().getFontHeightInPoints() * 12 / 16;
    }

    private static double advance(TrueTypeFont font, int letter) {
        try {
            return (double) font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(letter)) / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont font(String name) {
        try (var file = Legible.class.getResourceAsStream(name)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
