package org.sammachip.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.sammachip.report.pdf.ThaiPages.text;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.thymeleaf.TemplateEngine;

class DocumentTemplatesTests {

    /** What a template is filled with; the name is a person's and must not be in any message. */
    public record Notice(String head, String place) {

        public String broken() {
            throw new IllegalStateException(head);
        }
    }

    private static final Notice NOTICE = new Notice("นางปิ่น ฐานกู้", null);
    private static final String GOOD = """
            <html xmlns:th="http://www.thymeleaf.org" lang="th">
            <head><title>ประกาศ</title><meta name="description" content="ประกาศ"/>
            <style th:replace="~{style :: style}"></style></head>
            <body>
            <p th:text="${c.head()}">สมใจ</p>
            </body></html>
            """;

    static {
        // as application.yaml has it: the engine's own report would fill the log of a build
        ((Logger) LoggerFactory.getLogger(TemplateEngine.class)).setLevel(Level.OFF);
    }

    @TempDir
    private Path office;

    private final ThaiPdf pdf = new ThaiPdf();
    private DocumentTemplates templates;

    @BeforeEach
    void ofTheOffice() {
        templates = new DocumentTemplates(Optional.of(office));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(office.resolve(name), text);
    }

    private FilledTemplate notice() {
        return templates.fill("notice", NOTICE, Pictures.none());
    }

    private BrokenTemplate refusal() {
        return catchThrowableOfType(BrokenTemplate.class, () -> pdf.print(notice()));
    }

    @Test
    void printsWithTheOfficesFilesAndOursForTheRest() throws IOException {
        write("notice.html", GOOD);

        assertThat(text(pdf.print(notice()))).isEqualTo("นางปิ่นฐานกู้");
    }

    @Test
    void printsWithAChangedFileFromTheNextDocumentOn() throws IOException {
        write("notice.html", GOOD);
        var before = notice();

        write("notice.html", GOOD.replace("<body>", "<body><h1>แก้แล้ว</h1>"));

        assertThat(text(pdf.print(notice()))).startsWith("แก้แล้ว");
        assertThat(notice().version()).isNotEqualTo(before.version());
    }

    @Test
    void countsStyleAndHouseTermsAsPartOfTheVersion() throws IOException {
        write("notice.html", GOOD);
        var ours = notice().version();
        assertThat(ours).matches("[0-9a-f]{12}").isEqualTo(notice().version());

        write("house-terms.txt", "บ้านหนองขุ่น");
        var withTerms = notice().version();
        write(
                "style.html",
                "<style xmlns:th=\"http://www.thymeleaf.org\" th:fragment=\"style\">p { margin: 0 }</style>");

        assertThat(withTerms).isNotEqualTo(ours);
        assertThat(notice().version()).isNotIn(ours, withTerms);
    }

    @Test
    void neverBreaksTheOfficesOwnTerms() throws IOException {
        write("notice.html", GOOD);
        write("house-terms.txt", "ตัวอย่างยาว\n");

        assertThat(notice().lineBreaks().of("ตัวอย่างยาว").cardinality()).isEqualTo(1);
    }

    @Test
    void readsFilesThatNotepadSaved() throws IOException {
        write("notice.html", "\uFEFF" + GOOD.replace("\n", "\r\n"));

        assertThat(text(pdf.print(notice()))).isEqualTo("นางปิ่นฐานกู้");
    }

    @Test
    void showsTheLetterheadWhereTheOfficeHasOne() throws IOException {
        var withCrest = GOOD.replace(
                "<body>",
                "<body><img th:if=\"${pictures.has('letterhead')}\" src=\"picture:letterhead\" alt=\"ตราครุฑ\"/>");
        write("notice.html", withCrest);
        assertThat(notice().xhtml()).doesNotContain("<img");

        var crest = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 30, BufferedImage.TYPE_INT_ARGB), "png", crest);
        Files.write(office.resolve("letterhead.png"), crest.toByteArray());

        assertThat(notice().xhtml()).contains("<img");
        assertThat(ArchiveCheck.faults(pdf.print(notice()))).isEmpty();
    }

    @Test
    void refusesALetterheadThatIsNoPicture() throws IOException {
        write("notice.html", GOOD.replace("<body>", "<body><!-- letterhead -->"));
        write("letterhead.jpg", "ตราครุฑ");

        assertThat(refusal()).hasMessageContaining("letterhead.jpg").hasMessageContaining("no picture");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            </p>                          | '</b>'                               | line 5 | no well-formed XML        | HTML
            c.head()                      | c.hed()                              | line 5 | knows no 'hed()'            | c.hed()
            c.head()                      | c.headd                              | line 5 | knows no 'headd'          | c.headd
            c.head()                      | c.place().length()                   | line 5 | asks for 'length()'        | c.place
            c.head()                      | c.head(                              | line 5 | c.head(                   | c.head(
            c.head()                      | c.broken()                           | line 5 | IllegalStateException     | c.broken()
            c.head()                      | c.place()                            | notice.html | prints nothing       | ไม่มีข้อความให้พิมพ์
            '<title>ประกาศ</title>'       | '<title></title>'                    | notice.html | <title>              | title
            'lang="th"'                   | ''                                   | notice.html | lang                 | lang
            'name="description"'          | ''                                   | notice.html | description          | description
            ~{style                       | ~{stile                              | stile.html  | no such file         | ไม่มีแฟ้มนี้
            ~{style :: style}             | ~{style :: none}                     | line 3 | none                      | แม่แบบ
            <body>                        | '<body><img src="picture:x" alt="x"/>' | notice.html | picture:x          | ไม่มีภาพ picture:x
            </head>                       | '<style>\np { margin: 0 }\np { colour: red }</style></head>' | line 5 | style | CSS
            </head>                       | '<style>p { margin 0 }</style></head>' | line 3 | style                   | CSS
            <p                            | '<p style="colour: red"'             | notice.html | style="colour: red" | style
            <p                            | '<p th:attr="style=|width: ${c.head()}|"' | notice.html | width:      | style
            """)
    void saysWhichFileAndLineIsBroken(String good, String broken, String place, String fault, String thai)
            throws IOException {
        write("notice.html", GOOD.replace(good, broken.replace("\\n", "\n")));

        var refusal = refusal();

        assertThat(refusal)
                .hasMessageContaining(place)
                .hasMessageContaining(fault)
                .hasMessageContaining("Mend the file");
        assertThat(refusal.inThai()).startsWith("แม่แบบเอกสาร").contains(thai).contains("Cockpit");
        assertThat(refusal.getMessage() + refusal.inThai()).doesNotContain("ปิ่น");
    }

    @Test
    void refusesAFileInAnOldCodePage() throws IOException {
        Files.write(office.resolve("notice.html"), GOOD.getBytes(Charset.forName("TIS-620")));

        assertThat(refusal()).hasMessageContaining("UTF-8");
    }

    @Test
    void refusesATemplateThatIsNotThere() {
        assertThat(refusal()).hasMessageContaining("documents/notice.html").hasMessageContaining("no such file");
    }

    @Test
    void printsAgainOnceTheTemplateIsMended() throws IOException {
        write("notice.html", GOOD.replace("c.head()", "c.hed()"));
        assertThat(refusal()).isNotNull();

        write("notice.html", GOOD);

        assertThat(text(pdf.print(notice()))).isEqualTo("นางปิ่นฐานกู้");
    }
}
