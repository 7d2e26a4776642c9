package org.sammachip.report.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Puts Sarabun into the file, so that it looks the same where nobody installed it. Its licence (OFL) allows that. */
final class WordFonts {

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TABLE_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String FONT_TYPE = "application/vnd.openxmlformats-officedocument.obfuscatedFont";

    /** Bytes at the start of a font that Word mixes with its key. */
    private static final int MIXED = 32;

    private WordFonts() {}

    static void embed(XWPFDocument document) throws IOException {
        var regular = read("Sarabun-Regular.ttf");
        var bold = read("Sarabun-Bold.ttf");
        try (var resource = WordParts.open("fontTable.xml")) {
            var table = create(document, "/word/fontTable.xml", TABLE_TYPE);
            document.getPackagePart().addRelationship(table.getPartName(), TargetMode.INTERNAL, RELATION + "fontTable");
            add(document, table, "regular", "/word/fonts/font1.odttf", regular);
            add(document, table, "bold", "/word/fonts/font2.odttf", bold);
            var text = new String(resource.readAllBytes(), StandardCharsets.UTF_8).formatted(key(regular), key(bold));
            write(table, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void add(XWPFDocument document, PackagePart table, String id, String name, byte[] font)
            throws IOException {
        var part = create(document, name, FONT_TYPE);
        table.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATION + "font", id);
        write(part, mixed(font));
    }

    private static PackagePart create(XWPFDocument document, String name, String type) {
        try {
            PackagePartName partName = PackagingURIHelper.createPartName(name);
            return document.getPackage().createPart(partName, type);
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    private static void write(PackagePart part, byte[] content) throws IOException {
        try (var out = part.getOutputStream()) {
            out.write(content);
        }
    }

    /** ECMA-376 part 4, 2.8.1: each half of the first 32 bytes, combined with the key read backwards. */
    private static byte[] mixed(byte[] font) {
        var key = HexFormat.of().parseHex(key(font).replace("-", ""));
        var mixed = font.clone();
        for (int i = 0; i < MIXED; i++) {
            mixed[i] ^= key[key.length - 1 - i % key.length];
        }
        return mixed;
    }

    private static String key(byte[] font) {
        return UUID.nameUUIDFromBytes(font).toString().toUpperCase(Locale.ROOT);
    }

    private static byte[] read(String name) throws IOException {
        try (var file = WordFonts.class.getResourceAsStream("/fonts/" + name)) {
            return file.readAllBytes();
        }
    }
}
