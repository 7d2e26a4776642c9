package org.sammachip.report.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Rewrites the fonts' ToUnicode maps, so that search, copy and screen readers get letters and marks, not cluster codes. */
final class TextExtraction {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int CODES = 0x10000;
    private static final int LARGEST_BLOCK = 100;

    private TextExtraction() {}

    /** To be called after the font has been subset. */
    static void restore(PDFont font) throws IOException {
        if (font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream map) {
            rewrite(map);
        }
    }

    private static void rewrite(COSStream stream) throws IOException {
        CMap cmap;
        try (var content = stream.createInputStream()) {
            cmap = new CMapParser().parse(new RandomAccessReadBuffer(content));
        }
        var texts = new TreeMap<Integer, String>();
        for (int code = 0; code < CODES; code++) {
            var text = cmap.toUnicode(code, 2);
            if (text != null) {
                texts.put(code, ThaiClusters.decode(text));
            }
        }
        try (var content = stream.createOutputStream(COSName.FLATE_DECODE)) {
            content.write(source(texts).getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static String source(Map<Integer, String> texts) {
        var source = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        var left = texts.size();
        var inBlock = 0;
        for (var entry : texts.entrySet()) {
            if (inBlock == 0) {
                inBlock = Math.min(left, LARGEST_BLOCK);
                source.append(inBlock).append(" beginbfchar\n");
            }
            source.append('<')
                    .append(HEX.toHexDigits((short) (int) entry.getKey()))
                    .append("> <")
                    .append(HEX.formatHex(entry.getValue().getBytes(StandardCharsets.UTF_16BE)))
                    .append(">\n");
            left--;
            if (--inBlock == 0) {
                source.append("endbfchar\n");
            }
        }
        return source.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }
}
