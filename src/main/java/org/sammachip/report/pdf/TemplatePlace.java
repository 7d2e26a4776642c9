package org.sammachip.report.pdf;

/** @param line counted from 1; 0 where nobody knows it */
record TemplatePlace(String file, int line) {

    static TemplatePlace of(String file) {
        return new TemplatePlace(file, 0);
    }

    String inThai() {
        return line > 0 ? file + " บรรทัดที่ " + line : file;
    }

    @Override
    public String toString() {
        return line > 0 ? file + ", line " + line : file;
    }
}
