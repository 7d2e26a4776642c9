package org.sammachip.report.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every Thai consonant with the marks that may stand on and below it, each under one code of its own. A layout engine
 * that knows nothing of Thai shaping then sees one plain character where a reader sees one letter with its marks.
 *
 * <p>The codes are those of Korean syllables: private-use codes would be the natural choice, but openhtmltopdf prints
 * none of them, and no document of ours is Korean.
 */
final class ThaiClusters {

    /** Code of the first cluster; the others follow without a gap. */
    static final char FIRST = '\uAC00';

    private static final char LAST_KOREAN = '\uD7A3';
    private static final List<String> CLUSTERS = enumerate();
    private static final Map<String, Character> CODES = codes();

    private ThaiClusters() {}

    static List<String> all() {
        return CLUSTERS;
    }

    /** One character for each cluster; everything else stays as it is, but Korean becomes {@code #} as any letter the font lacks. */
    static String encode(String text) {
        var encoded = new StringBuilder(text.length());
        for (int start = 0; start < text.length(); ) {
            int end = start + 1;
            while (end < text.length() && isMark(text.charAt(end))) {
                end++;
            }
            var code = CODES.get(text.substring(start, end));
            if (code == null) {
                var letter = text.charAt(start);
                encoded.append(letter >= FIRST && letter <= LAST_KOREAN ? '#' : letter)
                        .append(text, start + 1, end);
            } else {
                encoded.append((char) code);
            }
            start = end;
        }
        return encoded.toString();
    }

    static String decode(String encoded) {
        var text = new StringBuilder(encoded.length() * 2);
        encoded.chars().forEach(code -> text.append(decode((char) code)));
        return text.toString();
    }

    static String decode(char code) {
        int index = code - FIRST;
        return index >= 0 && index < CLUSTERS.size() ? CLUSTERS.get(index) : String.valueOf(code);
    }

    /** Whether the character stands above, below or (sara am) partly above the consonant before it. */
    static boolean isMark(char letter) {
        return letter == 'ั' || letter >= 'ำ' && letter <= 'ฺ' || letter >= '็' && letter <= '๎';
    }

    private static List<String> enumerate() {
        var above = List.of("", "ั", "ิ", "ี", "ึ", "ื", "็", "ํ");
        var below = List.of("ุ", "ู", "ฺ");
        var tones = List.of("", "่", "้", "๊", "๋", "์");
        var clusters = new ArrayList<String>();
        for (char consonant = 'ก'; consonant <= 'ฮ'; consonant++) {
            if (consonant == 'ฤ' || consonant == 'ฦ') {
                continue; // vowels among the consonants: they bear no marks
            }
            for (var tone : tones) {
                for (var vowel : above) {
                    if (!(vowel + tone).isEmpty()) {
                        clusters.add(consonant + vowel + tone);
                    }
                }
                for (var vowel : below) {
                    clusters.add(consonant + vowel + tone);
                }
                clusters.add(consonant + tone + "ำ");
            }
        }
        return List.copyOf(clusters);
    }

    private static Map<String, Character> codes() {
        var codes = new HashMap<String, Character>();
        for (int index = 0; index < CLUSTERS.size(); index++) {
            codes.put(CLUSTERS.get(index), (char) (FIRST + index));
        }
        return codes;
    }
}
