package org.sammachip.report.xlsx;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/**
 * One sheet: a title, notes, a heading that stays in sight and is printed on every page, rows that can be filtered. A
 * text is always a text: whatever it begins with, no program computes it.
 */
public final class ThaiSheet {

    /** Points that a line of 16 pt Thai with its marks above and below needs. */
    private static final float LINE = 24;

    /** No row of a workbook is higher. */
    private static final float HIGHEST = 409;

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private final SXSSFSheet sheet;
    private final ThaiStyles styles;
    private final List<Column> columns;
    private final int[] widths;
    private int heading;
    private int next;
    private int last;
    private boolean filtered = true;

    ThaiSheet(SXSSFSheet sheet, ThaiStyles styles, List<Column> columns) {
        this.sheet = sheet;
        this.styles = styles;
        this.columns = List.copyOf(columns);
        this.widths = new int[columns.size()];
    }

    /** @return the sheet itself, for what only one kind of workbook has */
    public SXSSFSheet poi() {
        return sheet;
    }

    /** Index, counted from 0, of the row that comes next. */
    public int nextRow() {
        return next;
    }

    /** For a table that is read as a whole. */
    public ThaiSheet withoutFilter() {
        filtered = false;
        return this;
    }

    /** Keeps the first columns in sight and prints them on every page, for a table that is wider than one. */
    public ThaiSheet keepColumns(int count, int pagesWide) {
        sheet.createFreezePane(count, next);
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, count - 1));
        sheet.getPrintSetup().setFitWidth((short) pagesWide);
        return this;
    }

    /** One value a column: null leaves the cell empty, a {@link Kind.Value} brings its own kind. */
    public void row(Object... values) {
        write(false, values);
        last = next - 1;
    }

    /** A sum below the rows; filters and sorting leave it where it is. */
    public void total(Object... values) {
        write(true, values);
    }

    void begin(String title, List<String> notes) {
        sheet.setDefaultRowHeightInPoints(LINE);
        line(title, 32).getCell(0).setCellStyle(styles.title());
        notes.forEach(note -> line(note, LINE).getCell(0).setCellStyle(styles.note()));
        heading = next;
        last = heading;
        var row = sheet.createRow(next++);
        long lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            widths[i] = Math.max(column.width(), CellText.width(column.heading(), ThaiStyles.HEAD_SIZE));
            sheet.setColumnWidth(i, widths[i] * 256);
            lines = Math.max(lines, column.heading().lines().count());
            var cell = row.createCell(i);
            cell.setCellValue(column.heading());
            cell.setCellStyle(styles.head());
        }
        row.setHeightInPoints(LINE * lines);
        sheet.createFreezePane(0, next);
        print();
    }

    /** Filters reach from the heading to the last row that is no sum. */
    void end() {
        if (filtered && last > heading) {
            sheet.setAutoFilter(new CellRangeAddress(heading, last, 0, columns.size() - 1));
        }
    }

    private void print() {
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setRepeatingRows(new CellRangeAddress(heading, heading, -1, -1));
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("หน้า &P/&N");
    }

    private SXSSFRow line(String text, float points) {
        var row = sheet.createRow(next++);
        row.setHeightInPoints(points);
        row.createCell(0).setCellValue(CellText.clean(text));
        return row;
    }

    private void write(boolean total, Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(values.length + " values for " + columns.size() + " columns");
        }
        var row = sheet.createRow(next++);
        int lines = 1;
        for (int i = 0; i < values.length; i++) {
            var given = values[i];
            var kind = given instanceof Kind.Value own
                    ? own.kind()
                    : columns.get(i).kind();
            var value = given instanceof Kind.Value own ? own.value() : given;
            var cell = row.createCell(i);
            fill(cell, kind, value);
            boolean quoted = value instanceof String text && CellText.looksLikeAFormula(text);
            cell.setCellStyle(total ? styles.total(kind) : styles.body(kind, quoted));
            if (value instanceof String text) {
                lines = Math.max(lines, CellText.lines(text, ThaiStyles.SIZE, widths[i]));
            }
        }
        row.setHeightInPoints(Math.min(LINE * lines, HIGHEST));
    }

    private static void fill(SXSSFCell cell, Kind kind, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(kind == Kind.PERCENT ? hundredth(number) : number.doubleValue());
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
        } else if (value instanceof Instant moment) {
            cell.setCellValue(LocalDateTime.ofInstant(moment, BANGKOK));
        } else if (value instanceof Boolean yes) {
            cell.setCellValue(yes ? "ใช่" : "ไม่ใช่");
        } else if (value instanceof String text) {
            cell.setCellValue(CellText.clean(text));
        } else if (value != null) {
            throw new IllegalArgumentException(
                    "no cell holds a " + value.getClass().getSimpleName());
        }
    }

    private static double hundredth(Number percent) {
        return new BigDecimal(percent.toString()).movePointLeft(2).doubleValue();
    }
}
