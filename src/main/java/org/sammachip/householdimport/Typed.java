package org.sammachip.householdimport;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** What people type into a cell, understood. */
final class Typed {

    private static final Pattern NUMBER = Pattern.compile("(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?");
    /** Words beside a number that say what it is anyway. */
    private static final String WORDS = "บาท|฿|คน|พ\\.?ศ\\.?|ค\\.?ศ\\.?|ปี";

    private Typed() {}

    /** Without invisible characters, with single blanks, without blanks around it. */
    static String clean(String text) {
        return text.replaceAll("[\\u200B-\\u200F\\u2060\\uFEFF]", "")
                .replaceAll("[\\s\\u00A0\\p{Cntrl}]+", " ")
                .strip();
    }

    /** Reads 1200, ๑,๒๐๐ and “1,200.50 บาท”; empty when the text is no such number. A minus sign is kept. */
    static Optional<BigDecimal> number(String text) {
        var plain = arabic(text).replaceAll(WORDS, "").replaceAll("\\s+", "").replace('−', '-');
        var negative = plain.startsWith("-");
        var digits = negative ? plain.substring(1) : plain.replaceFirst("^\\+", "");
        if (digits.length() > 20 || !NUMBER.matcher(digits).matches()) {
            return Optional.empty();
        }
        var number = new BigDecimal(digits.replace(",", ""));
        return Optional.of(negative ? number.negate() : number);
    }

    private static String arabic(String text) {
        var arabic = new StringBuilder();
        text.chars().forEach(c -> arabic.append(c >= '๐' && c <= '๙' ? (char) ('0' + c - '๐') : (char) c));
        return arabic.toString();
    }
}
