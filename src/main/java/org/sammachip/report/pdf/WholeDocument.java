package org.sammachip.report.pdf;

import java.util.HashSet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a document must have before it is worth laying out: something to read, and what an archive and a screen reader need. */
final class WholeDocument {

    private static final char NO_BREAK_SPACE = '\u00a0';

    private final Document document;
    private final FilledTemplate template;

    private WholeDocument(Document document, FilledTemplate template) {
        this.document = document;
        this.template = template;
    }

    static void check(Document document, FilledTemplate template) {
        var whole = new WholeDocument(document, template);
        whole.checkHead();
        whole.checkBody();
        whole.checkImages();
        whole.checkStyles();
    }

    private void checkHead() {
        if (document.getDocumentElement().getAttribute("lang").isBlank()) {
            throw template.broken("its <html> has no lang=\"th\"", "<html> ไม่มี lang=\"th\"", null);
        }
        var title = first("title");
        if (title == null || title.getTextContent().isBlank()) {
            throw template.broken("it has no <title>, or an empty one", "ไม่มีชื่อเอกสาร (title)", null);
        }
        var metas = document.getElementsByTagName("meta");
        for (int i = 0; i < metas.getLength(); i++) {
            var meta = (Element) metas.item(i);
            if (meta.getAttribute("name").equals("description")
                    && !meta.getAttribute("content").isBlank()) {
                return;
            }
        }
        throw template.broken(
                "it has no <meta name=\"description\" content=\"…\"/>, or an empty one",
                "ไม่มีคำอธิบายเอกสาร (meta description)",
                null);
    }

    private void checkBody() {
        var body = first("body");
        if (body == null) {
            throw template.broken("it has no <body>", "ไม่มี <body>", null);
        }
        if (body.getTextContent().replace(NO_BREAK_SPACE, ' ').isBlank() && first("img") == null) {
            throw template.broken("it prints nothing: its <body> is empty", "ไม่มีข้อความให้พิมพ์", null);
        }
    }

    private void checkImages() {
        var images = document.getElementsByTagName("img");
        for (int i = 0; i < images.getLength(); i++) {
            var image = (Element) images.item(i);
            var source = image.getAttribute("src");
            if (Pictures.nameIn(source).filter(template.pictures()::has).isEmpty()) {
                var known = template.pictures().names();
                throw template.broken(
                        "it shows the picture '" + source + "', which this document has not; it has "
                                + (known.isEmpty() ? "none" : known),
                        "ไม่มีภาพ " + source,
                        null);
            }
            if (image.getAttribute("alt").isBlank()) {
                throw template.broken(
                        "its picture '" + source + "' has no alt text for those who cannot see it",
                        "ภาพ " + source + " ไม่มีคำบรรยาย (alt)",
                        null);
            }
        }
    }

    private void checkStyles() {
        var understood = new HashSet<String>();
        var elements = document.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            var style = ((Element) elements.item(i)).getAttribute("style");
            if (!style.isBlank() && understood.add(style) && !StyleCheck.isUnderstood(style)) {
                var shown = style.replaceAll("[^ -~]", "?"); // what was put in may be somebody's name
                throw template.broken(
                        "its style=\"" + shown + "\" is not understood", "เขียนรูปแบบ (style) ผิด: " + shown, null);
            }
        }
    }

    private Element first(String name) {
        return (Element) document.getElementsByTagName(name).item(0);
    }
}
