package org.sammachip.report.pdf;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;

/** The table {@code cmap}, in format 12: runs of codes that belong to runs of glyphs. */
final class CharacterMap {

    private record Run(int firstCode, int lastCode, int firstGlyph) {

        boolean continuesWith(int code, int glyph) {
            return code == lastCode + 1 && glyph == firstGlyph + code - firstCode;
        }
    }

    private CharacterMap() {}

    /** The font's own codes of the basic plane up to the clusters', then the clusters'. */
    static byte[] of(CmapLookup original, int originalGlyphs, int clusters) {
        var runs = new ArrayList<Run>();
        for (int code = ' '; code < ThaiClusters.FIRST; code++) {
            int glyph = original.getGlyphId(code);
            if (glyph != 0) {
                add(runs, code, glyph);
            }
        }
        runs.add(new Run(ThaiClusters.FIRST, ThaiClusters.FIRST + clusters - 1, originalGlyphs));
        return table(runs);
    }

    private static void add(List<Run> runs, int code, int glyph) {
        var last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last != null && last.continuesWith(code, glyph)) {
            runs.set(runs.size() - 1, new Run(last.firstCode(), code, last.firstGlyph()));
        } else {
            runs.add(new Run(code, code, glyph));
        }
    }

    private static byte[] table(List<Run> runs) {
        int headerSize = 12;
        int subtableSize = 16 + 12 * runs.size();
        var table = ByteBuffer.allocate(headerSize + subtableSize);
        table.putShort((short) 0).putShort((short) 1); // version, one subtable
        table.putShort((short) 3).putShort((short) 10).putInt(headerSize); // Windows, full Unicode
        table.putShort((short) 12)
                .putShort((short) 0)
                .putInt(subtableSize)
                .putInt(0)
                .putInt(runs.size());
        runs.forEach(run -> table.putInt(run.firstCode()).putInt(run.lastCode()).putInt(run.firstGlyph()));
        return table.array();
    }
}
