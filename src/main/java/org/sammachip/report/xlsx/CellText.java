package org.sammachip.report.xlsx;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a cell makes of a text that somebody typed or pasted. */
final class CellText {

    /** A cell holds 32,767 characters. */
    private static final int LONGEST = 32_000;

    /** Of the digits in which columns are measured: what a letter takes for each point of its size, where it is wide. */
    private static final double LETTER = 0.088;

    /** Of such digits, what stays empty on both sides. */
    private static final int MARGIN = 3;

    private static final Locale THAI = Locale.forLanguageTag("th");

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

    /** How many lines it takes, so that none of it is hidden: programs do not grow rows of themselves. */
    static int lines(String text, int points, int width) {
        return text.indexOf('\n') < 0 && width(text, points) <= width
                ? 1
                : text.lines().mapToInt(line -> broken(line, points, width)).sum();
    }

    /** Between words, as programs do. */
    private static int broken(String line, int points, int width) {
        var breaks = BreakIterator.getLineInstance(THAI);
        breaks.setText(line);
        int lines = 1;
        int begin = 0;
        int last = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; last = end, end = breaks.next()) {
            if (last > begin && width(line.substring(begin, end).strip(), points) > width) {
                lines++;
                begin = last;
            }
        }
        return lines;
    }

    /** That a column needs, so that no line of the text breaks. */
    static int width(String text, int points) {
        var longest = text.lines()
                .mapToInt(line -> TAKES_NO_ROOM.matcher(line).replaceAll("").length())
                .max();
        return (int) Math.ceil(longest.orElse(0) * LETTER * points + MARGIN);
    }
}
