package org.sammachip.report.pdf;

import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.List;

/**
 * A cluster as HarfBuzz laid it out.
 *
 * @param advance width in font units
 */
record Cluster(int advance, List<Part> parts) {

    /** A glyph of the font, moved by {@code x} and {@code y} font units, y upward. */
    record Part(int glyph, int x, int y) {}

    /** @param glyphCount glyphs of the font; the layout marks what it merged into a neighbour with ids beyond */
    static Cluster of(GlyphVector laidOut, int glyphCount) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < laidOut.getNumGlyphs(); i++) {
            int glyph = laidOut.getGlyphCode(i);
            if (glyph < glyphCount) {
                var position = laidOut.getGlyphPosition(i);
                parts.add(new Part(glyph, (int) Math.round(position.getX()), (int) Math.round(-position.getY())));
            }
        }
        var end = laidOut.getGlyphPosition(laidOut.getNumGlyphs());
        return new Cluster((int) Math.round(end.getX()), parts);
    }
}
