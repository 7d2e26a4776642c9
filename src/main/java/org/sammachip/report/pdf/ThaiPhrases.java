package org.sammachip.report.pdf;

import java.util.BitSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What dictionaries part and no reader would: การ and its verb, อำเภอ and its name, วันพุธ and ที่ 20. */
final class ThaiPhrases {

    /** Words that make a noun of the next. */
    private static final Set<String> PREFIXES = Set.of("การ", "ความ", "ผู้", "ผู้ที่", "มีความ");

    private static final Pattern PLACE =
            Pattern.compile("(?:ตำบล|อำเภอ|จังหวัด|(?<!หมู่|ใหญ่|ชาว|เพื่อน)บ้าน)(?=([ก-๎]+))");
    private static final String NTH = "ที่\u00a0";

    /** In characters: a longer run of letters is a sentence, in which only the next word belongs to the place. */
    private static final int LONGEST_PLACE = 20;

    private ThaiPhrases() {}

    /** @param breaks those by whose words the text is read, and others to be cleared as well */
    static void keepTogether(String text, BitSet breaks, BitSet others) {
        int start = 0;
        for (int end = breaks.nextSetBit(1); end > 0 && end < text.length(); end = breaks.nextSetBit(end + 1)) {
            if (PREFIXES.contains(text.substring(start, end))) {
                breaks.clear(end);
                others.clear(end);
            }
            start = end;
        }
        for (var place = PLACE.matcher(text); place.find(); ) {
            int end = place.end(1) - place.start() > LONGEST_PLACE ? place.end() + 1 : place.end(1);
            breaks.clear(place.start() + 1, end);
            others.clear(place.start() + 1, end);
        }
        for (int at = text.indexOf(NTH); at >= 0; at = text.indexOf(NTH, at + 1)) {
            breaks.clear(at);
            others.clear(at);
        }
    }
}
