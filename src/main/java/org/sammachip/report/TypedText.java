package org.sammachip.report;

import java.util.List;
import java.util.regex.Pattern;

/** Cleans what people paste from Word, LINE or an old PDF: what nobody sees on a screen, but everybody on paper. */
final class TypedText {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\n\\r\\f\\x0B\\x85\\u2028\\u2029]");

    /** Controls, directions, word joiners, soft hyphens, private letters, half of a surrogate pair; little pictures. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cntrl}\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\uFFFC-\\uFFFF]"
                    + "|\\p{Co}|\\p{Cs}|[\\uFE00-\\uFE0F\\x{1F000}-\\x{1FAFF}]");

    private static final Pattern SPACES = Pattern.compile("[\\t\\u00A0\\u2000-\\u200A\\u202F\\u3000 ]+");

    /** The private codes from U+F700 by which old Thai fonts and PDF files write letters moved for their neighbours. */
    private static final String OLD_FONTS =
            "\u0E10\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E48\u0E49\u0E4A\u0E4B\u0E4C"
                    + "\u0E0D\u0E31\u0E4D\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E38\u0E39\u0E3A";

    private static final char FIRST_OF_OLD_FONTS = '\uF700';

    private TypedText() {}

    /** One a line, without empty ones. */
    static List<String> paragraphs(String typed) {
        return typed == null
                ? List.of()
                : LINE_END.splitAsStream(typed)
                        .map(TypedText::line)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** As one line; null stays null. */
    static String line(String typed) {
        if (typed == null) {
            return null;
        }
        var spaced = SPACES.matcher(LINE_END.matcher(typed).replaceAll(" ")).replaceAll(" ");
        return UNSEEN.matcher(inUnicode(spaced)).replaceAll("").strip();
    }

    private static String inUnicode(String text) {
        var letters = new StringBuilder(text.length());
        text.chars().forEach(code -> {
            int old = code - FIRST_OF_OLD_FONTS;
            letters.append(old >= 0 && old < OLD_FONTS.length() ? OLD_FONTS.charAt(old) : (char) code);
        });
        return letters.toString();
    }
}
