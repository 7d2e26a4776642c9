package org.sammachip.worker;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sammachip.report.docx.WordFile;
import org.sammachip.report.pdf.DocumentTemplates;
import org.sammachip.report.pdf.Pictures;
import org.sammachip.report.pdf.ThaiPdf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Prints a read model with the template of its kind. */
@WorkerComponent
class Printer {

    private final DocumentTemplates templates;
    private final ThaiPdf pdf = new ThaiPdf();

    /** Prints with the templates that we ship. */
    Printer() {
        this("");
    }

    /** @param folder the office's own templates, letterhead and house terms; empty for ours */
    @Autowired
    Printer(@Value("${sammachip.documents.folder:}") String folder) {
        var office = Optional.of(folder.strip()).filter(name -> !name.isEmpty()).map(Path::of);
        office.filter(path -> !Files.isDirectory(path)).ifPresent(missing -> {
            throw new IllegalStateException(
                    "sammachip.documents.folder (SAMMACHIP_DOCUMENTS) is no folder: " + missing.toAbsolutePath()
                            + ". Create it, or leave the setting empty to print with our templates.");
        });
        templates = new DocumentTemplates(office);
    }

    Printed print(String template, Object content) {
        return print(template, content, Pictures.none());
    }

    /**
     * @param pictures what the template asks for by {@code <img src="picture:NAME" alt="…"/>}
     * @throws org.sammachip.report.pdf.UnprintableDocument when nothing, or only part of it, would be printed
     */
    Printed print(String template, Object content, Pictures pictures) {
        var filled = templates.fill(template, content, pictures);
        return new Printed(pdf.print(filled), filled.version());
    }

    /** @throws org.sammachip.report.pdf.UnprintableDocument when nothing, or only part of it, would be printed */
    PrintedTwice printTwice(String template, Object content) {
        var filled = templates.fill(template, content, Pictures.none());
        return new PrintedTwice(pdf.print(filled), WordFile.of(filled), filled.version());
    }
}
