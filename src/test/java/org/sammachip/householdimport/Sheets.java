package org.sammachip.householdimport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes Excel files as officers, or worse people, would send them. */
final class Sheets {

    static final List<String> HEADINGS =
            Arrays.stream(Column.values()).map(Column::heading).toList();

    private Sheets() {}

    /** The cells of a household that nothing is wrong with, in the template's order. */
    static Object[] household(int number) {
        return new Object[] {
            String.valueOf(number),
            "นายตัวอย่าง คนที่ " + number,
            4,
            2530,
            null,
            "ทำนา",
            6500.5,
            "ผัก",
            "ปลูกผักปลอดสารพิษ",
            null,
            null
        };
    }

    /** So many good households below the heading, which is in row 1. */
    static byte[] households(int count) {
        return households(count, (workbook, sheet) -> {});
    }

    /** The same, then changed. */
    static byte[] households(int count, BiConsumer<XSSFWorkbook, XSSFSheet> change) {
        return workbook((workbook, sheet) -> {
            fill(sheet.createRow(0), HEADINGS.toArray());
            IntStream.rangeClosed(1, count).forEach(i -> fill(sheet.createRow(i), household(i)));
            change.accept(workbook, sheet);
        });
    }

    static byte[] workbook(BiConsumer<XSSFWorkbook, XSSFSheet> fill) {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            fill.accept(workbook, workbook.createSheet("ครัวเรือน"));
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void fill(XSSFRow row, Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number number) {
                row.createCell(i).setCellValue(number.doubleValue());
            } else if (values[i] != null) {
                row.createCell(i).setCellValue(values[i].toString());
            }
        }
    }
}
