package org.sammachip.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sammachip.report.pdf.ArchiveCheck;
import org.sammachip.report.pdf.DocumentTemplates;
import org.sammachip.report.pdf.GoldenText;
import org.sammachip.report.pdf.Pictures;

/** Every kind of document, by veraPDF: can be kept for decades (PDF/A-2a), read aloud (PDF/UA-1) and searched. */
class ArchiveTests {

    private static final Printer PRINTER = new Printer();
    private static final DocumentTemplates TEMPLATES = new DocumentTemplates(Optional.empty());

    private record Sample(String template, Object content, Pictures pictures) {

        Sample(String template, Object content) {
            this(template, content, Pictures.none());
        }

        @Override
        public String toString() {
            return template;
        }
    }

    /** One line a kind, and one a sample that a kind prints otherwise. */
    private static Stream<Sample> everyKind() {
        return Stream.of(
                new Sample("invitations", SampleProject.training()),
                new Sample("invitations", SampleProject.forum()),
                new Sample("invitations", SampleProject.moved()),
                new Sample("attendance-sheet", SampleProject.training()),
                new Sample("attendance-sheet", SampleProject.forum()),
                new Sample("material-receipts", SampleProject.receiptsToSign()),
                new Sample("material-receipts", SampleProject.receiptsOfWhatWasHandedOver()),
                new Sample("evaluation-report", SampleProject.report()),
                new Sample("evaluation-report", SampleProject.illustrated(), SampleProject.pictures()),
                new Sample("case-timeline", SampleTimeline.sheet()),
                new Sample("knowledge-record", SampleKnowledge.source()),
                new Sample("knowledge-record", SampleKnowledge.pasted()));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void canBeArchivedAndReadAloud(Sample sample) {
        var pdf = PRINTER.print(sample.template(), sample.content(), sample.pictures())
                .pdf();

        assertThat(ArchiveCheck.faults(pdf)).isEmpty();
    }

    private static Stream<Sample> letters() {
        return everyKind()
                .filter(sample -> Set.of("invitations", "material-receipts").contains(sample.template()));
    }

    @Test
    void canBeArchivedWithTheOfficesCrest(@TempDir Path office) throws IOException {
        var crest = new BufferedImage(240, 260, BufferedImage.TYPE_INT_ARGB);
        ImageIO.write(crest, "png", office.resolve("letterhead.png").toFile());
        var printer = new Printer(office.toString());

        assertThat(letters()).allSatisfy(letter -> {
            var pdf = printer.print(letter.template(), letter.content()).pdf();

            assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).contains("/Image");
            assertThat(ArchiveCheck.faults(pdf)).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void givesBackEveryParagraph(Sample sample) throws IOException {
        GoldenText.assertGivenBack(TEMPLATES.fill(sample.template(), sample.content(), sample.pictures()));
    }

    @Test
    void findsWhatAnOrdinaryFileLacks() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            page.setResources(new PDResources());
            document.addPage(page);
            document.save(file);
        }

        assertThat(ArchiveCheck.faults(file.toByteArray()))
                .anyMatch(fault -> fault.startsWith("2a"))
                .anyMatch(fault -> fault.startsWith("ua1"));
    }
}
