package org.sammachip.report.xlsx;

import java.util.regex.Pattern;

/** What a cell makes of a text that somebody typed or pasted. */
final class CellText {

    private static final int MOST_LINES = 16;

    /** A cell holds 32,767 characters. */
    private static final int LONGEST = 32_000;

    /** A letter of 16 pt Thai is wider than the digit in which columns are measured. */
    private static final double WIDTH = 1.2;

    /** Of such digits, what stays empty on both sides. */
    private static final int MARGIN = 3;

    private static final Pattern LIKE_A_FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NOT_XML = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|\\p{Cs}|[\\uFFFE\\uFFFF]");
    private static final Pattern TAKES_NO_ROOM = Pattern.compile("\\p{Mn}");

    private CellText() {}

    static boolean looksLikeAFormula(String text) {
        return LIKE_A_FORMULA.matcher(text).matches();
    }

    /** Without what no workbook may hold. */
    static String clean(String text) {
        var clean =
                NOT_XML.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
    }

    /** How many lines it takes, so that none of it is hidden: programs do not grow rows of a stored height. */
    static int lines(String text, int width) {
        int lines = 0;
        for (var line : text.lines().toList()) {
            int letters = TAKES_NO_ROOM.matcher(line).replaceAll("").length();
            lines += Math.max(1, (int) Math.ceil((letters * WIDTH + MARGIN) / width));
        }
        return Math.min(Math.max(lines, 1), MOST_LINES);
    }
}
