package org.sammachip.worker;

import org.sammachip.report.pdf.DocumentTemplates;
import org.sammachip.report.pdf.ThaiPdf;

/** Prints a read model with the template of its kind. */
@WorkerComponent
class Printer {

    private final DocumentTemplates templates = new DocumentTemplates();
    private final ThaiPdf pdf = new ThaiPdf();

    byte[] print(String template, Object content) {
        return pdf.print(templates.fill(template, content));
    }
}
