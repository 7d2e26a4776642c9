package org.sammachip.report.pdf;

/** Official letters are written with Thai digits, records and tables with Arabic ones: the template's kind decides. */
enum Digits {
    ARABIC,
    THAI;

    String write(String text) {
        return this == THAI ? ThaiText.inThaiDigits(text) : text;
    }
}
