package org.sammachip.report.pdf;

import org.w3c.dom.Document;

/** A template with its content: what {@link ThaiPdf} prints. */
public final class FilledTemplate {

    private final String xhtml;
    private final String place;
    private final String version;
    private final ThaiLineBreaks lineBreaks;
    private final Pictures pictures;

    FilledTemplate(String xhtml, String place, String version, ThaiLineBreaks lineBreaks, Pictures pictures) {
        this.xhtml = xhtml;
        this.place = place;
        this.version = version;
        this.lineBreaks = lineBreaks;
        this.pictures = pictures;
    }

    /**
     * First 12 hex digits of the SHA-256 over what the document was printed with: the template, the style and whatever
     * else it includes, the house terms.
     */
    public String version() {
        return version;
    }

    /**
     * What else than a PDF is made of: the XHTML with its text mended as in the PDF.
     *
     * @throws BrokenTemplate when there is less in it than a whole document
     */
    public Document inUnicode() {
        return ThaiXhtml.mended(this);
    }

    /** @param source of an image in {@link #inUnicode} */
    public byte[] picture(String source) {
        return pictures.file(Pictures.nameIn(source).orElseThrow());
    }

    String xhtml() {
        return xhtml;
    }

    ThaiLineBreaks lineBreaks() {
        return lineBreaks;
    }

    Pictures pictures() {
        return pictures;
    }

    BrokenTemplate broken(String fault, String inThai, Throwable cause) {
        return new BrokenTemplate(TemplatePlace.of(place), fault, inThai, cause);
    }
}
