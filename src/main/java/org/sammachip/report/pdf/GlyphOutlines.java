package org.sammachip.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The tables {@code glyf}, {@code loca} and {@code hmtx}: a font's own glyphs without their hinting programs (a composite
 * of separately hinted parts would fall apart on screen), followed by composites.
 */
final class GlyphOutlines {

    private static final int ARGS_ARE_WORDS_AND_XY = 0x0003;
    private static final int WORD_ARGS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE_PARTS = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;
    private static final int INSTRUCTIONS = 0x0100;
    private static final int HEADER = 10;

    private final ByteBuffer source;
    private final long[] offsets;
    private final ByteArrayOutputStream outlines = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(outlines);
    private final ByteArrayOutputStream metrics = new ByteArrayOutputStream();
    private final List<Integer> locations = new ArrayList<>(List.of(0));
    private int mostParts = 1;

    GlyphOutlines(TrueTypeFont font) throws IOException {
        source = ByteBuffer.wrap(font.getTableBytes(font.getTableMap().get("glyf")));
        offsets = font.getIndexToLocation().getOffsets();
        var widths = font.getHorizontalMetrics();
        for (int glyph = 0; glyph < font.getNumberOfGlyphs(); glyph++) {
            copy((int) offsets[glyph], (int) offsets[glyph + 1]);
            endGlyph(widths.getAdvanceWidth(glyph), widths.getLeftSideBearing(glyph));
        }
    }

    int count() {
        return locations.size() - 1;
    }

    int mostParts() {
        return mostParts;
    }

    byte[] glyf() {
        return outlines.toByteArray();
    }

    byte[] loca() {
        var table = ByteBuffer.allocate(4 * locations.size());
        locations.forEach(table::putInt);
        return table.array();
    }

    byte[] hmtx() {
        return metrics.toByteArray();
    }

    /** Appends a composite glyph. */
    void add(Cluster cluster) {
        var parts = cluster.parts().stream()
                .filter(part -> offsets[part.glyph() + 1] > offsets[part.glyph()])
                .toList();
        int left = parts.stream().mapToInt(p -> p.x() + edge(p, 2)).min().orElse(0);
        try {
            out.writeShort(-1);
            out.writeShort(left);
            out.writeShort(
                    parts.stream().mapToInt(p -> p.y() + edge(p, 4)).min().orElse(0));
            out.writeShort(
                    parts.stream().mapToInt(p -> p.x() + edge(p, 6)).max().orElse(0));
            out.writeShort(
                    parts.stream().mapToInt(p -> p.y() + edge(p, 8)).max().orElse(0));
            for (int i = 0; i < parts.size(); i++) {
                var part = parts.get(i);
                out.writeShort(ARGS_ARE_WORDS_AND_XY | (i < parts.size() - 1 ? MORE_PARTS : 0));
                out.writeShort(part.glyph());
                out.writeShort(part.x());
                out.writeShort(part.y());
            }
            endGlyph(cluster.advance(), left);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        mostParts = Math.max(mostParts, parts.size());
    }

    private int edge(Cluster.Part part, int field) {
        return source.getShort((int) offsets[part.glyph()] + field);
    }

    private void endGlyph(int advance, int leftSideBearing) throws IOException {
        while (outlines.size() % 4 != 0) {
            out.write(0);
        }
        locations.add(outlines.size());
        var metric = ByteBuffer.allocate(4).putShort((short) advance).putShort((short) leftSideBearing);
        metrics.write(metric.array());
    }

    private void copy(int start, int end) throws IOException {
        if (start == end) {
            return; // a glyph without ink, such as the space
        }
        int contours = source.getShort(start);
        if (contours < 0) {
            copyComposite(start);
            return;
        }
        int length = start + HEADER + 2 * contours;
        int flags = length + 2 + Short.toUnsignedInt(source.getShort(length));
        out.write(source.array(), start, length - start);
        out.writeShort(0);
        out.write(source.array(), flags, end - flags);
    }

    private void copyComposite(int start) throws IOException {
        out.write(source.array(), start, HEADER);
        int flags;
        int part = start + HEADER;
        do {
            flags = Short.toUnsignedInt(source.getShort(part));
            int size = 4 + ((flags & WORD_ARGS) == 0 ? 2 : 4);
            size += (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
            out.writeShort(flags & ~INSTRUCTIONS);
            out.write(source.array(), part + 2, size - 2);
            part += size;
        } while ((flags & MORE_PARTS) != 0);
    }
}
