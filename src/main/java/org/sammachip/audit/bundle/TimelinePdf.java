package org.sammachip.audit.bundle;

import java.nio.file.Path;
import java.util.Optional;
import org.sammachip.audit.history.CaseStory;
import org.sammachip.report.pdf.DocumentTemplates;
import org.sammachip.report.pdf.Pictures;
import org.sammachip.report.pdf.ThaiPdf;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Prints the timeline for people, with the template {@code case-timeline} of ours or the office's. */
@Component
class TimelinePdf {

    private final DocumentTemplates templates;
    private final ThaiPdf pdf = new ThaiPdf();

    TimelinePdf(@Value("${sammachip.documents.folder:}") String folder) {
        templates = new DocumentTemplates(
                Optional.of(folder.strip()).filter(name -> !name.isEmpty()).map(Path::of));
    }

    byte[] of(CaseStory.Story story, ChainText.Heads heads) {
        return pdf.print(templates.fill("case-timeline", TimelineSheet.of(story, heads), Pictures.none()));
    }
}
