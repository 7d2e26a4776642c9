package org.sammachip.report.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Turns a Thai font into one that needs no shaping. The JDK's HarfBuzz lays out every cluster of {@link ThaiClusters}
 * once; each result becomes a composite glyph with the cluster's own code. Marks then stand where the font's designer
 * wants them, whatever lays out the text.
 */
final class ClusterFont {

    private ClusterFont() {}

    /**
     * @param ttf a TrueType font with Thai letters and their positioning rules
     * @return a TrueType font with the same glyphs, and one for every cluster
     */
    static byte[] of(byte[] ttf) {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(ttf))) {
            var clusters = shape(ttf, font);
            var glyphs = new GlyphOutlines(font);
            clusters.forEach(glyphs::add);
            var tables = new FontTables(font);
            tables.replaceGlyphs(glyphs);
            tables.put("cmap", CharacterMap.of(font.getUnicodeCmapLookup(), font.getNumberOfGlyphs(), clusters.size()));
            return tables.toTrueType();
        } catch (IOException | FontFormatException e) {
            throw new IllegalArgumentException("not a TrueType font that can be shaped", e);
        }
    }

    private static List<Cluster> shape(byte[] ttf, TrueTypeFont font) throws IOException, FontFormatException {
        var shaper = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(ttf))
                .deriveFont((float) font.getUnitsPerEm());
        int glyphs = font.getNumberOfGlyphs();
        var context = new FontRenderContext(null, false, true);
        return ThaiClusters.all().stream()
                .map(text -> shaper.layoutGlyphVector(
                        context, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT))
                .map(vector -> Cluster.of(vector, glyphs))
                .toList();
    }
}
