package org.sammachip.report.docx;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a search in a library finds a file by: from the template's title and {@code <meta name=…>}. */
final class WordProperties {

    private WordProperties() {}

    static void set(XWPFDocument document, Document source) {
        try {
            var properties = document.getPackage().getPackageProperties();
            properties.setTitleProperty(
                    source.getElementsByTagName("title").item(0).getTextContent());
            properties.setSubjectProperty(meta(source, "description"));
            properties.setCreatorProperty(meta(source, "author"));
            properties.setLanguageProperty("th-TH");
            var created = meta(source, "created").map(Instant::parse).map(Date::from);
            properties.setCreatedProperty(created);
            properties.setModifiedProperty(created);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> meta(Document source, String name) {
        var metas = source.getElementsByTagName("meta");
        for (int i = 0; i < metas.getLength(); i++) {
            var meta = (Element) metas.item(i);
            if (meta.getAttribute("name").equals(name)
                    && !meta.getAttribute("content").isBlank()) {
                return Optional.of(meta.getAttribute("content"));
            }
        }
        return Optional.empty();
    }
}
