package org.sammachip.report.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.stream.IntStream;

/** Finds line breaks in text that is written in cluster codes. */
final class ClusterLineBreaker implements FSTextBreaker {

    private final ThaiLineBreaks lineBreaks;
    private int[] breaks = {};
    private int next;

    ClusterLineBreaker(ThaiLineBreaks lineBreaks) {
        this.lineBreaks = lineBreaks;
    }

    @Override
    public void setText(String encoded) {
        var text = new StringBuilder();
        var offsets = new int[encoded.length() + 1];
        for (int i = 0; i < encoded.length(); i++) {
            text.append(ThaiClusters.decode(encoded.charAt(i)));
            offsets[i + 1] = text.length();
        }
        var ends = lineBreaks.of(text.toString());
        breaks = IntStream.rangeClosed(1, encoded.length())
                .filter(i -> ends.get(offsets[i]))
                .toArray();
        next = 0;
    }

    @Override
    public int next() {
        return next < breaks.length ? breaks[next++] : -1;
    }
}
