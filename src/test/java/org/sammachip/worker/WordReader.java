package org.sammachip.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Reads a Word file as Word shows it: numbered points with their numbers. */
final class WordReader {

    private final XWPFDocument document;
    private final Map<BigInteger, Integer> counted = new HashMap<>();

    WordReader(byte[] docx) throws IOException {
        document = new XWPFDocument(new ByteArrayInputStream(docx));
    }

    /** Those of tables included, cell by cell. */
    List<String> paragraphs() {
        counted.clear();
        var found = new ArrayList<String>();
        for (var element : document.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                found.add(text(paragraph));
            } else if (element instanceof XWPFTable table) {
                table.getRows().forEach(row -> row.getTableCells().forEach(cell -> found.add(cell.getText())));
            }
        }
        return found;
    }

    private String text(XWPFParagraph paragraph) {
        return paragraph.getNumID() == null ? paragraph.getText() : number(paragraph) + ". " + paragraph.getText();
    }

    private int number(XWPFParagraph paragraph) {
        var numbering = document.getNumbering().getNum(paragraph.getNumID()).getCTNum();
        int first = numbering.getLvlOverrideArray(0).getStartOverride().getVal().intValue();
        return counted.merge(paragraph.getNumID(), first, (last, start) -> last + 1);
    }

    List<Integer> numbersOf(String style) {
        counted.clear();
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(this::number)
                .toList();
    }

    List<String> styles() {
        return document.getParagraphs().stream()
                .map(paragraph -> String.valueOf(paragraph.getStyle()))
                .toList();
    }

    /** In points. */
    List<Double> heightsOfPictures() {
        return document.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .flatMap(run -> run.getEmbeddedPictures().stream())
                .map(XWPFPicture::getDepth)
                .toList();
    }

    String title() throws IOException {
        return document.getProperties().getCoreProperties().getTitle();
    }

    String author() {
        return document.getProperties().getCoreProperties().getCreator();
    }

    Instant created() {
        return document.getProperties().getCoreProperties().getCreated().toInstant();
    }

    String part(String name) throws IOException {
        return new String(bytes(find(name)), StandardCharsets.UTF_8);
    }

    /** @param weight regular or bold */
    byte[] embeddedFont(String weight) throws IOException {
        var table = find("/word/fontTable.xml");
        var key = Pattern.compile("r:id=\"" + weight + "\" w:fontKey=\"\\{([^}]*)}")
                .matcher(part("/word/fontTable.xml"));
        if (!key.find()) {
            throw new AssertionError("no key of " + weight);
        }
        var font = bytes(find("/word/" + name(table, weight)));
        var mixed = HexFormat.of().parseHex(key.group(1).replace("-", ""));
        for (int i = 0; i < 32; i++) {
            font[i] ^= mixed[15 - i % 16];
        }
        return font;
    }

    private static String name(PackagePart table, String weight) {
        var target = table.getRelationship(weight).getTargetURI().toString();
        return target.substring(target.indexOf("fonts/"));
    }

    private PackagePart find(String name) {
        try {
            return document.getPackage().getPart(PackagingURIHelper.createPartName(name));
        } catch (InvalidFormatException e) {
            throw new AssertionError(name, e);
        }
    }

    private static byte[] bytes(PackagePart part) throws IOException {
        try (var content = part.getInputStream()) {
            return content.readAllBytes();
        }
    }
}
