package org.sammachip.report.pdf;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Where a line of Thai may end. Thai has no spaces between words; a dictionary has to find them, and each dictionary errs
 * in its own way. A break counts when ICU and the JDK agree on it, when it cuts none of the department's own terms
 * ({@code documents/house-terms.txt}), and when no line would start or end with a character that may not stand there.
 */
final class ThaiLineBreaks {

    private static final Locale THAI = Locale.forLanguageTag("th");
    private static final String NEVER_FIRST = "ะาำๅๆฯ)]}”’,.:;!?%\u00a0";
    private static final String NEVER_LAST = "เแโใไ([{“‘\u00a0";

    private final List<String> houseTerms;

    /** @param houseTerms one a line; empty lines and those that start with {@code #} do not count */
    ThaiLineBreaks(Stream<String> houseTerms) {
        // shorter terms first, so that a longer one that holds them has the last word
        this.houseTerms = houseTerms
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .sorted(Comparator.comparingInt(String::length))
                .toList();
    }

    /** Set bits are the offsets before which a new line may start; the text's end is one, its start is not. */
    BitSet of(String text) {
        var breaks = dictionaryBreaks(text);
        houseTerms.forEach(term -> keepWhole(term, text, breaks));
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
}
