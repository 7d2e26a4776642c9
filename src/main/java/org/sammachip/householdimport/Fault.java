package org.sammachip.householdimport;

/**
 * What is wrong in one place of the sheet.
 *
 * @param row as the spreadsheet program shows it, or null when the whole file is meant
 * @param column its heading, or null
 * @param message a whole Thai sentence that names both
 */
record Fault(Integer row, String column, String message) {

    static Fault at(int row, String column, String fault) {
        return new Fault(row, column, "แถวที่ " + row + " คอลัมน์ “" + column + "”: " + fault);
    }

    static Fault ofRow(int row, String fault) {
        return new Fault(row, null, "แถวที่ " + row + ": " + fault);
    }

    static Fault ofFile(String fault) {
        return new Fault(null, null, fault);
    }
}
