package org.sammachip.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Where a line of Thai may end. Thai has no spaces between words; a dictionary has to find them, and each dictionary errs
 * in its own way. A break counts when ICU and the JDK agree on it, when it cuts none of the department's own terms
 * ({@code documents/house-terms.txt}), and when no line would start or end with a character that may not stand there.
 */
final class ThaiLineBreaks {

    private static final Locale THAI = Locale.forLanguageTag("th");
    private static final String NEVER_FIRST = "ะาำๅๆฯ)]}”’,.:;!?%\u00a0";
    private static final String NEVER_LAST = "เแโใไ([{“‘\u00a0";
    private static final List<String> HOUSE_TERMS = houseTerms();

    private ThaiLineBreaks() {}

    /** Set bits are the offsets before which a new line may start; the text's end is one, its start is not. */
    static BitSet of(String text) {
        var breaks = dictionaryBreaks(text);
        HOUSE_TERMS.forEach(term -> keepWhole(term, text, breaks));
        for (int at = breaks.nextSetBit(1); at > 0 && at < text.length(); at = breaks.nextSetBit(at + 1)) {
            if (cannotStart(text.charAt(at)) || NEVER_LAST.indexOf(text.charAt(at - 1)) >= 0) {
                breaks.clear(at);
            }
        }
        breaks.clear(0);
        breaks.set(text.length());
        return breaks;
    }

    private static boolean cannotStart(char letter) {
        return NEVER_FIRST.indexOf(letter) >= 0 || ThaiClusters.isMark(letter);
    }

    private static BitSet dictionaryBreaks(String text) {
        var icu = com.ibm.icu.text.BreakIterator.getLineInstance(THAI);
        icu.setText(text);
        var agreed = new BitSet(text.length() + 1);
        for (int at = icu.first(); at != com.ibm.icu.text.BreakIterator.DONE; at = icu.next()) {
            agreed.set(at);
        }
        var jdk = java.text.BreakIterator.getLineInstance(THAI);
        jdk.setText(text);
        var second = new BitSet(text.length() + 1);
        for (int at = jdk.first(); at != java.text.BreakIterator.DONE; at = jdk.next()) {
            second.set(at);
        }
        agreed.and(second);
        return agreed;
    }

    private static void keepWhole(String term, String text, BitSet breaks) {
        for (int start = text.indexOf(term); start >= 0; start = text.indexOf(term, start + term.length())) {
            breaks.clear(start + 1, start + term.length());
            breaks.set(start);
            breaks.set(start + term.length());
        }
    }

    /** Shorter terms first, so that a longer one that holds them has the last word. */
    private static List<String> houseTerms() {
        try (InputStream file = ThaiLineBreaks.class.getResourceAsStream("/documents/house-terms.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .sorted(Comparator.comparingInt(String::length))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
