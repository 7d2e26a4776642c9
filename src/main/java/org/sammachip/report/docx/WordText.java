package org.sammachip.report.docx;

import java.util.Set;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes inline content into one paragraph, with spaces as HTML counts them. There is no paragraph without text. */
final class WordText {

    private static final Set<String> BOLD = Set.of("b", "strong", "th");
    private static final Set<String> INLINE = Set.of("span", "b", "strong", "i", "em", "small", "br", "img");

    private final WordPictures pictures;
    private final Supplier<XWPFParagraph> create;
    private XWPFParagraph paragraph;
    private boolean spaced = true;

    WordText(WordPictures pictures, Supplier<XWPFParagraph> create) {
        this.pictures = pictures;
        this.create = create;
    }

    /** Whether the node belongs into the paragraph that stands around it. */
    static boolean isInline(Node node) {
        return node.getNodeType() == Node.TEXT_NODE
                || node instanceof Element element && INLINE.contains(element.getTagName());
    }

    WordText addAll(Element parent) {
        return addAll(parent, false);
    }

    WordText add(Node node) {
        add(node, false);
        return this;
    }

    private WordText addAll(Element parent, boolean bold) {
        boolean strong = bold || BOLD.contains(parent.getTagName());
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            add(child, strong);
        }
        return this;
    }

    private void add(Node node, boolean bold) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            text(node.getNodeValue(), bold);
        } else if (node instanceof Element element) {
            if (element.getTagName().equals("br")) {
                paragraph().createRun().addBreak();
                spaced = true;
            } else if (element.getTagName().equals("img")) {
                pictures.add(paragraph().createRun(), element);
                spaced = false;
            } else if (!element.getAttribute("class").equals("ordinal")) {
                addAll(element, bold);
            }
        }
    }

    private void text(String text, boolean bold) {
        var collapsed = text.replaceAll("[ \\t\\r\\n]+", " ");
        if (spaced && collapsed.startsWith(" ")) {
            collapsed = collapsed.substring(1);
        }
        if (!collapsed.isEmpty()) {
            var run = paragraph().createRun();
            run.setText(collapsed);
            if (bold) {
                run.setBold(true);
                run.setComplexScriptBold(true);
            }
            spaced = collapsed.endsWith(" ");
        }
    }

    private XWPFParagraph paragraph() {
        if (paragraph == null) {
            paragraph = create.get();
        }
        return paragraph;
    }
}
