package org.sammachip.report.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.BitSet;
import java.util.Set;

/**
 * Finds line breaks in text that is written in cluster codes. The layout asks anew for what is left of a paragraph at
 * each line; the dictionaries are asked once.
 */
final class ClusterLineBreaker implements FSTextBreaker {

    private final ThaiLineBreaks lineBreaks;
    private final Set<String> names;
    private String known = "";
    private BitSet breaks = new BitSet();
    private int start;
    private int at;

    /** @param names of persons, in cluster codes: broken at spaces first */
    ClusterLineBreaker(ThaiLineBreaks lineBreaks, Set<String> names) {
        this.lineBreaks = lineBreaks;
        this.names = names;
    }

    @Override
    public void setText(String encoded) {
        if (encoded.isEmpty() || !known.endsWith(encoded)) {
            known = encoded;
            breaks = find(encoded);
        }
        start = known.length() - encoded.length();
        at = start;
    }

    @Override
    public int next() {
        int next = at < 0 ? -1 : breaks.nextSetBit(at + 1);
        at = next;
        return next < 0 ? -1 : next - start;
    }

    private BitSet find(String encoded) {
        var text = new StringBuilder(2 * encoded.length());
        var offsets = new int[encoded.length() + 1];
        for (int i = 0; i < encoded.length(); i++) {
            text.append(ThaiClusters.decode(encoded.charAt(i)));
            offsets[i + 1] = text.length();
        }
        var ends =
                names.contains(encoded.strip()) ? lineBreaks.ofName(text.toString()) : lineBreaks.of(text.toString());
        var found = new BitSet(encoded.length() + 1);
        for (int i = 1; i <= encoded.length(); i++) {
            found.set(i, ends.get(offsets[i]));
        }
        return found;
    }
}
