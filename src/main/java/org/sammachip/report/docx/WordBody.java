package org.sammachip.report.docx;

import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.w3c.dom.Element;

/**
 * Writes the elements of a template: {@code h1 h2 h3 p table ol ul}, of any other what is in it. A number before a point
 * ({@code class="ordinal"}) is left to Word's own numbering. No text is lost: what stands outside of all is a paragraph.
 */
final class WordBody {

    private static final Map<String, String> OF_ELEMENT = Map.of("h1", "Title", "h2", "Heading1", "h3", "Heading2");
    private static final Map<String, String> OF_CLASS = Map.of("body", "BodyText", "quiet", "Note");

    private final XWPFDocument document;
    private final WordPictures pictures;
    private final WordLists lists;

    WordBody(XWPFDocument document, WordPictures pictures) {
        this.document = document;
        this.pictures = pictures;
        this.lists = new WordLists(document, pictures);
    }

    void write(Element parent) {
        var loose = new WordText(pictures, document::createParagraph);
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (WordText.isInline(child)) {
                loose.add(child);
            } else if (child instanceof Element element) {
                block(element);
                loose = new WordText(pictures, document::createParagraph);
            }
        }
    }

    private void block(Element element) {
        switch (element.getTagName()) {
            case "h1", "h2", "h3", "p" -> new WordText(pictures, () -> styled(element)).addAll(element);
            case "ol", "ul" -> lists.write(element);
            case "table" -> WordTable.write(document, pictures, element);
            default -> write(element);
        }
    }

    private XWPFParagraph styled(Element element) {
        var paragraph = document.createParagraph();
        var style = OF_ELEMENT.get(element.getTagName());
        for (var name : element.getAttribute("class").split(" ")) {
            style = OF_CLASS.getOrDefault(name, style);
        }
        if (style != null) {
            paragraph.setStyle(style);
        }
        return paragraph;
    }
}
