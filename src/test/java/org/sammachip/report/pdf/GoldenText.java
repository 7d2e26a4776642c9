package org.sammachip.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Node;

/** What went into a document must come out of it again: for search, copy, screen readers. Asked of two readers. */
public final class GoldenText {

    private GoldenText() {}

    /** Every text of the filled template, in order, by PDFBox and by poppler. */
    public static void assertGivenBack(FilledTemplate template) throws IOException {
        var source = ThaiXhtml.parse(template);
        var texts = new ArrayList<String>();
        collect(source.encoded().getElementsByTagName("body").item(0), texts);
        var pdf = ThaiPages.print(withoutFooter(template));

        assertInOrder(texts, byPdfBox(pdf), "PDFBox");
        assertInOrder(texts, byPoppler(pdf), "pdftotext");
    }

    /** A paragraph that goes on overleaf would come back with the footer in its midst. */
    private static FilledTemplate withoutFooter(FilledTemplate template) {
        var xhtml = template.xhtml().replaceFirst("data-page-numbers=", "data-no-page-numbers=");
        return new FilledTemplate(xhtml, "test", "0", template.lineBreaks(), template.pictures());
    }

    static String byPdfBox(byte[] pdf) throws IOException {
        return ThaiPages.text(pdf);
    }

    /** As it stands in the file: {@code pdftotext} would read a table by columns. */
    static String byPoppler(byte[] pdf) throws IOException {
        var file = Files.createTempFile("golden", ".pdf");
        try {
            Files.write(file, pdf);
            var reader = new ProcessBuilder("pdftotext", "-raw", "-enc", "UTF-8", file.toString(), "-")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (var text = reader.getInputStream()) {
                return ThaiPages.squeezed(new String(text.readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void collect(Node parent, List<String> texts) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                var text = ThaiPages.squeezed(ThaiClusters.decode(child.getNodeValue()));
                if (!text.isEmpty()) {
                    texts.add(text);
                }
            } else {
                collect(child, texts);
            }
        }
    }

    private static void assertInOrder(List<String> texts, String got, String reader) {
        int from = 0;
        for (var text : texts) {
            int at = got.indexOf(text, from);
            assertThat(at)
                    .as("%s gives back “%s” after “%s”", reader, text, got.substring(Math.max(0, from - 60), from))
                    .isNotNegative();
            from = at + text.length();
        }
    }
}
