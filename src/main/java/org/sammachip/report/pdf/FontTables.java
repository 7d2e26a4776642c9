package org.sammachip.report.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TrueTypeFont;

/** The tables of a TrueType file, by tag; writes them back as a file. */
final class FontTables {

    private static final Set<String> KEPT =
            Set.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");
    private static final int RECORD = 16;
    private static final int HEADER = 12;

    private final TreeMap<String, byte[]> tables = new TreeMap<>();

    /** Takes what a PDF needs; hinting and positioning rules are left out. */
    FontTables(TrueTypeFont font) throws IOException {
        for (var table : font.getTables()) {
            if (KEPT.contains(table.getTag())) {
                tables.put(table.getTag(), font.getTableBytes(table));
            }
        }
    }

    void put(String tag, byte[] table) {
        tables.put(tag, table);
    }

    void replaceGlyphs(GlyphOutlines glyphs) {
        put("glyf", glyphs.glyf());
        put("loca", glyphs.loca());
        put("hmtx", glyphs.hmtx());
        short count = (short) glyphs.count();
        var maximums = ByteBuffer.wrap(tables.get("maxp"));
        int points = Math.max(maximums.getShort(6), maximums.getShort(10));
        int contours = Math.max(maximums.getShort(8), maximums.getShort(12));
        maximums.putShort(4, count)
                .putShort(10, (short) (points * glyphs.mostParts()))
                .putShort(12, (short) (contours * glyphs.mostParts()))
                .putShort(26, (short) 0) // no instructions
                .putShort(28, (short) Math.max(maximums.getShort(28), glyphs.mostParts()))
                .putShort(30, (short) (maximums.getShort(30) + 1)); // a composite may hold composites
        ByteBuffer.wrap(tables.get("hhea")).putShort(34, count);
        ByteBuffer.wrap(tables.get("head")).putShort(50, (short) 1); // loca holds 4-byte offsets
        var noGlyphNames =
                ByteBuffer.allocate(32).put(tables.get("post"), 0, 32).putInt(0, 0x00030000);
        put("post", noGlyphNames.array());
    }

    byte[] toTrueType() {
        int offset = HEADER + RECORD * tables.size();
        int size =
                offset + tables.values().stream().mapToInt(FontTables::padded).sum();
        var file = ByteBuffer.allocate(size);
        int search = Integer.highestOneBit(tables.size());
        file.putInt(0x00010000)
                .putShort((short) tables.size())
                .putShort((short) (search * RECORD))
                .putShort((short) Integer.numberOfTrailingZeros(search))
                .putShort((short) ((tables.size() - search) * RECORD));
        for (var entry : tables.entrySet()) {
            var table = entry.getValue();
            file.put(offset, table);
            file.put(entry.getKey().getBytes(StandardCharsets.US_ASCII))
                    .putInt(checksum(file, offset, padded(table)))
                    .putInt(offset)
                    .putInt(table.length);
            offset += padded(table);
        }
        return file.array();
    }

    private static int padded(byte[] table) {
        return (table.length + 3) / 4 * 4;
    }

    private static int checksum(ByteBuffer file, int offset, int length) {
        int sum = 0;
        for (int i = offset; i < offset + length; i += 4) {
            sum += file.getInt(i);
        }
        return sum;
    }
}
