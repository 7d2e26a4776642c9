package org.sammachip.report.docx;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The parts that every Word file shares; they lie under {@code docx/}, as Word keeps them. */
final class WordParts {

    private WordParts() {}

    static void dress(XWPFDocument document) throws IOException {
        try (var styles = open("styles.xml");
                var numbering = open("numbering.xml");
                var settings = open("settings.xml")) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(styles).getStyles());
            document.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
            document.getSettings()
                    .getCTSettings()
                    .set(SettingsDocument.Factory.parse(settings).getSettings());
        } catch (XmlException e) {
            throw new IllegalStateException("a part under docx/ is broken", e);
        }
    }

    static InputStream open(String name) {
        return WordParts.class.getResourceAsStream("/docx/" + name);
    }
}
