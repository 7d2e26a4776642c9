package org.sammachip.report.pdf;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Where a line of Thai may end. Thai has no spaces between words; a dictionary has to find them, and each dictionary errs
 * in its own way. A break counts when ICU and the JDK agree on it, when it cuts none of the department's own terms
 * ({@code documents/house-terms.txt}), and when no line would start or end with a character that may not stand there.
 * Where that leaves a stretch too long for a table's column, a break that one of them finds counts too, and in the last
 * resort any between two letters: a name must never run out of its cell.
 */
final class ThaiLineBreaks {

    private static final Locale THAI = Locale.forLanguageTag("th");
    private static final String NEVER_FIRST = "ะาำๅๆฯ)]}”’,.:;!?% \u00a0";
    private static final String NEVER_LAST = "เแโใไ([{“‘\u00a0";

    /** In letters, marks not counted: about 4 cm in a table's type. The longest house term has 21. */
    private static final int LONGEST_STRETCH = 24;

    /** Texts whose breaks are remembered: templates and villages repeat themselves. Persons' names are not, see {@link #ofName}. */
    private static final int REMEMBERED = 4000;

    private static final int LONGEST_REMEMBERED = 300;

    private final List<String> houseTerms;
    private final Map<String, BitSet> remembered = new ConcurrentHashMap<>();

    /** @param houseTerms one a line; empty lines and those that start with {@code #} do not count */
    ThaiLineBreaks(Stream<String> houseTerms) {
        // shorter terms first, so that a longer one that holds them has the last word
        this.houseTerms = houseTerms
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .sorted(Comparator.comparingInt(String::length))
                .toList();
    }

    /** Set bits are the offsets before which a new line may start; the text's end is one, its start is not. Not to be changed. */
    BitSet of(String text) {
        if (text.length() > LONGEST_REMEMBERED) {
            return find(text);
        }
        if (remembered.size() >= REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(text, this::find);
    }

    /** As {@link #of}, of a person's name: never within a word, unless it is too long for any column. Nothing is remembered. */
    BitSet ofName(String name) {
        var breaks = new BitSet(name.length() + 1);
        for (int at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
            breaks.set(at + 1);
        }
        cutLongStretches(name, breaks, at -> true);
        breaks.set(name.length());
        return breaks;
    }

    private BitSet find(String text) {
        var icu = breaks(com.ibm.icu.text.BreakIterator.getLineInstance(THAI), text);
        var either = breaks(java.text.BreakIterator.getLineInstance(THAI), text);
        var agreed = (BitSet) icu.clone();
        agreed.and(either);
        either.or(icu);
        houseTerms.forEach(term -> keepWhole(term, text, agreed, either));
        ThaiPhrases.keepTogether(text, agreed, either);
        clearForbidden(text, agreed);
        for (int line = text.indexOf(" ..."); line >= 0; line = text.indexOf(" ...", line + 1)) {
            agreed.set(line + 1); // a dotted line to write on: what is cut is not the word before it
        }
        cutLongStretches(text, agreed, either::get);
        cutLongStretches(text, agreed, at -> true);
        agreed.clear(0);
        agreed.set(text.length());
        return agreed;
    }

    private static void clearForbidden(String text, BitSet breaks) {
        for (int at = breaks.nextSetBit(1); at > 0 && at < text.length(); at = breaks.nextSetBit(at + 1)) {
            if (isForbidden(text, at)) {
                breaks.clear(at);
            }
        }
    }

    private static boolean isForbidden(String text, int at) {
        char next = text.charAt(at);
        return NEVER_FIRST.indexOf(next) >= 0
                || ThaiClusters.isMark(next)
                || NEVER_LAST.indexOf(text.charAt(at - 1)) >= 0
                || Character.isLowSurrogate(next);
    }

    private static void cutLongStretches(String text, BitSet breaks, IntPredicate allowed) {
        int start = 0;
        while (start < text.length()) {
            int next = breaks.nextSetBit(start + 1);
            int end = next < 0 ? text.length() : next;
            if (end - start > LONGEST_STRETCH && letters(text, start, end) > LONGEST_STRETCH) {
                for (int at = start + 1; at < end; at++) {
                    if (allowed.test(at) && !isForbidden(text, at)) {
                        breaks.set(at);
                    }
                }
            }
            start = end;
        }
    }

    private static long letters(String text, int start, int end) {
        return text.substring(start, end)
                .chars()
                .filter(letter -> !ThaiClusters.isMark((char) letter))
                .count();
    }

    private static BitSet breaks(com.ibm.icu.text.BreakIterator dictionary, String text) {
        var breaks = new BitSet(text.length() + 1);
        dictionary.setText(text);
        for (int at = dictionary.first(); at != com.ibm.icu.text.BreakIterator.DONE; at = dictionary.next()) {
            breaks.set(at);
        }
        return breaks;
    }

    private static BitSet breaks(java.text.BreakIterator dictionary, String text) {
        var breaks = new BitSet(text.length() + 1);
        dictionary.setText(text);
        for (int at = dictionary.first(); at != java.text.BreakIterator.DONE; at = dictionary.next()) {
            breaks.set(at);
        }
        return breaks;
    }

    private static void keepWhole(String term, String text, BitSet... breaks) {
        for (int start = text.indexOf(term); start >= 0; start = text.indexOf(term, start + term.length())) {
            for (var found : breaks) {
                found.clear(start + 1, start + term.length());
                found.set(start);
                found.set(start + term.length());
            }
        }
    }
}
