package org.sammachip.worker;

import org.sammachip.report.pdf.DocumentTemplates;
import org.sammachip.report.pdf.Pictures;
import org.sammachip.report.pdf.ThaiPdf;

/** Prints a read model with the template of its kind. */
@WorkerComponent
class Printer {

    private final DocumentTemplates templates = new DocumentTemplates();
    private final ThaiPdf pdf = new ThaiPdf();

    Printed print(String template, Object content) {
        return print(template, content, Pictures.none());
    }

    /**
     * @param pictures what the template asks for by {@code <img src="picture:NAME" alt="…"/>}
     * @throws org.sammachip.report.pdf.UnprintableDocument when nothing, or only part of it, would be printed
     */
    Printed print(String template, Object content, Pictures pictures) {
        var filled = templates.fill(template, content);
        return new Printed(pdf.print(filled, pictures), templates.version(template));
    }
}
