package org.sammachip.report.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Prints pages that tests write down, with our house terms. */
final class ThaiPages {

    static final ThaiLineBreaks LINE_BREAKS = new ThaiLineBreaks(new DocumentFolder(Optional.empty())
            .file("house-terms.txt")
            .orElseThrow()
            .text()
            .lines());

    private static final ThaiPdf PDF = new ThaiPdf();

    private ThaiPages() {}

    /** @param paragraphs XHTML */
    static String page(String attributes, String style, Iterable<String> paragraphs) {
        var body = new StringBuilder();
        paragraphs.forEach(text -> body.append("<p>").append(text).append("</p>"));
        return """
                <html lang="th" %s><head><title>ทดสอบ</title><meta name="description" content="ทดสอบ"/>
                <style>@page { size: A4; margin: 25mm } body { font-family: Sarabun; font-size: 11pt } %s</style></head>
                <body>%s</body></html>""".formatted(attributes, style, body);
    }

    static byte[] print(String xhtml) {
        return print(xhtml, Pictures.none());
    }

    static byte[] print(String xhtml, Pictures pictures) {
        return PDF.print(new FilledTemplate(xhtml, "test.html", "0", LINE_BREAKS, pictures));
    }

    static byte[] print(FilledTemplate template) {
        return PDF.print(template);
    }

    static byte[] print(String attributes, String style, String... paragraphs) {
        return print(page(attributes, style, List.of(paragraphs)));
    }

    static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return squeezed(new PDFTextStripper().getText(document));
        }
    }

    /** Line ends are no characters of Thai: a wrapped line continues without a space. */
    static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0]", "");
    }
}
