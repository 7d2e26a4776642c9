package org.sammachip.report.pdf;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills the XHTML templates under {@code documents/}, or those of the office's own folder; what is put in is escaped. A
 * changed file counts from the next document on.
 */
public final class DocumentTemplates {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentTemplates.class);

    private record Current(Map<String, DocumentFolder.Stamp> stamps, TemplateSet set) {}

    private final DocumentFolder folder;
    private volatile Current current;

    /** @param office a folder whose files replace ours, name by name; empty for ours alone */
    public DocumentTemplates(Optional<Path> office) {
        folder = new DocumentFolder(office);
    }

    /**
     * Safe to call from several threads.
     *
     * @param template name of a file, without its ending
     * @param content what the template calls {@code c}; {@code t} is a {@link Wording}, {@code pictures} are the pictures
     * @throws BrokenTemplate when the template is not there or does not fit the content
     */
    public FilledTemplate fill(String template, Object content, Pictures pictures) {
        return templates().fill(template, Map.of("c", content, "t", new Wording()), pictures);
    }

    private TemplateSet templates() {
        var stamps = folder.stamps();
        var known = current;
        if (known == null || !known.stamps().equals(stamps)) {
            known = new Current(stamps, new TemplateSet(folder));
            stamps.keySet().stream()
                    .filter(name -> !folder.isOurs(name) && !name.startsWith(Letterhead.NAME))
                    .forEach(name -> LOG.info("{} in the folder of templates replaces none of ours", name));
            current = known;
        }
        return known.set();
    }
}
