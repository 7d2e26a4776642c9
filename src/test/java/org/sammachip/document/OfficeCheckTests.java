package org.sammachip.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeCheckTests {

    /** A file of these parts; what a part holds does not matter. */
    static byte[] office(String... parts) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var part : parts) {
                zip.putNextEntry(new ZipEntry(part.replaceAll("=.*", "")));
                zip.write(part.getBytes(StandardCharsets.UTF_8));
            }
        }
        return file.toByteArray();
    }

    private static Optional<FileType> type(byte[] content) {
        return FileType.of(Content.of(content));
    }

    @Test
    void knowsAWorkbookAndATextByTheirMainPart() throws IOException {
        assertThat(type(office("[Content_Types].xml", "xl/workbook.xml"))).contains(FileType.XLSX);
        assertThat(type(office("[Content_Types].xml", "word/document.xml"))).contains(FileType.DOCX);
    }

    @Test
    void knowsNoOtherZip() throws IOException {
        assertThat(type(office("xl/workbook.xml"))).isEmpty();
        assertThat(type(office("[Content_Types].xml", "ppt/presentation.xml"))).isEmpty();
        var whole = office("[Content_Types].xml", "xl/workbook.xml");
        assertThat(type(Arrays.copyOf(whole, whole.length / 2))).isEmpty();
        assertThat(type("PK\3\4".getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/vbaProject.bin", "xl\\activeX\\activeX1.xml", "xl/embeddings/oleObject1.bin"})
    void refusesWhatRunsOrBringsAFile(String part) throws IOException {
        assertThat(type(office("[Content_Types].xml", "xl/workbook.xml", part))).isEmpty();
    }

    @Test
    void refusesAFileThatCallsItselfEnabledForMacros() throws IOException {
        assertThat(type(office(
                        "[Content_Types].xml=application/vnd.ms-excel.sheet.macroEnabled.main+xml", "xl/workbook.xml")))
                .isEmpty();
    }
}
