package org.sammachip.report.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.w3c.dom.Element;

/** Lists with Word's own numbers, which go on counting when somebody adds a point. */
final class WordLists {

    private static final BigInteger NUMBERS = BigInteger.ZERO;
    private static final BigInteger DASHES = BigInteger.ONE;

    private final XWPFDocument document;
    private final WordPictures pictures;

    WordLists(XWPFDocument document, WordPictures pictures) {
        this.pictures = pictures;
        this.document = document;
    }

    void write(Element list) {
        boolean numbered = list.getTagName().equals("ol");
        var numbering = numbered ? null : document.getNumbering().addNum(DASHES);
        int next = 1;
        for (var child = list.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element item) {
                int number = item.hasAttribute("value") ? Integer.parseInt(item.getAttribute("value")) : next;
                if (numbered && (numbering == null || number != next)) {
                    numbering = from(number);
                }
                write(item, numbering);
                next = number + 1;
            }
        }
    }

    private void write(Element item, BigInteger numbering) {
        var point = new WordText(pictures, () -> point(numbering));
        for (var child = item.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (WordText.isInline(child)) {
                point.add(child);
            } else if (child instanceof Element below) {
                new WordText(pictures, () -> styled("ListContinue")).addAll(below);
            }
        }
    }

    private XWPFParagraph point(BigInteger numbering) {
        var paragraph = styled("ListNumber");
        paragraph.setNumID(numbering);
        paragraph.setNumILvl(BigInteger.ZERO);
        return paragraph;
    }

    private XWPFParagraph styled(String style) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    private BigInteger from(int first) {
        var id = document.getNumbering().addNum(NUMBERS);
        var start = document.getNumbering().getNum(id).getCTNum().addNewLvlOverride();
        start.setIlvl(BigInteger.ZERO);
        start.addNewStartOverride().setVal(BigInteger.valueOf(first));
        return id;
    }
}
