package org.sammachip.report.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook in the house style. Rows leave the memory as they are written: a sheet may be as long as a sheet can be.
 * Close it, or its temporary files stay.
 */
public final class ThaiWorkbook implements AutoCloseable {

    /** Rows kept in memory of each sheet. */
    private static final int WINDOW = 100;

    private final SXSSFWorkbook workbook;
    private final ThaiStyles styles;
    private final List<ThaiSheet> sheets = new ArrayList<>();

    /** @param title what the file's properties say it is */
    public ThaiWorkbook(String title) {
        var empty = new XSSFWorkbook();
        var properties = empty.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator("Sammachip");
        empty.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication("Sammachip");
        styles = new ThaiStyles(empty);
        workbook = new SXSSFWorkbook(empty, WINDOW, true);
    }

    /**
     * A new sheet with its title in the first row and the heading of its columns below the notes.
     *
     * @param name as its tab shows it
     * @param notes below the title, one row each
     */
    public ThaiSheet sheet(String name, String title, List<String> notes, List<Column> columns) {
        var made = workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
        var sheet = new ThaiSheet(made, styles, columns);
        sheet.begin(title, notes);
        sheets.add(sheet);
        return sheet;
    }

    /** For what only one kind of workbook has, charts for example. */
    public SXSSFWorkbook poi() {
        return workbook;
    }

    public void write(OutputStream out) {
        try {
            for (var sheet : sheets) {
                sheet.end();
            }
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] toBytes() {
        var bytes = new ByteArrayOutputStream();
        write(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
