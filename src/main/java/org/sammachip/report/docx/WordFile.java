package org.sammachip.report.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.sammachip.report.pdf.FilledTemplate;
import org.w3c.dom.Element;

/**
 * Writes a filled template as a Word file (DOCX) that an office edits: A4, Sarabun within the file, and styles that can be
 * changed in one place. What the template's own CSS says does not count; {@link WordBody} tells which elements do.
 */
public final class WordFile {

    private WordFile() {}

    /** @throws org.sammachip.report.pdf.BrokenTemplate when nothing, or only a part, would be written */
    public static byte[] of(FilledTemplate template) {
        var source = template.inUnicode();
        try (var document = new XWPFDocument();
                var file = new ByteArrayOutputStream()) {
            WordParts.dress(document);
            WordFonts.embed(document);
            WordPage.setUp(document, source.getDocumentElement().hasAttribute("data-page-numbers"));
            WordProperties.set(document, source);
            new WordBody(document, new WordPictures(template))
                    .write((Element) source.getElementsByTagName("body").item(0));
            document.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
