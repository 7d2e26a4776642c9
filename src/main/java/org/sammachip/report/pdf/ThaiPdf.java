package org.sammachip.report.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints an XHTML document as PDF/A-2a and PDF/UA-1: readable in ten years, by people and by screen readers.
 *
 * <p>The document needs {@code lang}, a title and {@code <meta name="description">}. {@code data-digits="thai"} on any
 * element writes the numbers in it with Thai digits, {@code data-page-numbers="yes"} on the root gives each page a
 * footer with the title, what {@code data-key} on the root says, and the page's number; {@code "after-cover"} leaves
 * out the first.
 * {@code class="name"} keeps the words of a person's name whole. Pictures are {@code <img src="picture:NAME" alt="…"/>}; nothing is loaded from outside the document.
 */
public final class ThaiPdf {

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final String FAMILY = "Sarabun";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final Fonts fonts = new Fonts();

    /**
     * Safe to call from several threads.
     *
     * @throws BrokenTemplate when nothing, or only a part, would be printed
     */
    public byte[] print(FilledTemplate template) {
        var thread = Thread.currentThread();
        var services = thread.getContextClassLoader();
        thread.setContextClassLoader(
                ClassLoader.getPlatformClassLoader()); // PDFBox looks for XML services anew each time
        try {
            return printed(template);
        } finally {
            thread.setContextClassLoader(services);
        }
    }

    private byte[] printed(FilledTemplate template) {
        var source = ThaiXhtml.parse(template);
        try (var document = new PDDocument()) {
            var typeface = fonts.of(document);
            layOut(source, template, document, typeface);
            if (source.firstNumbered().isPresent()) {
                PageNumbers.stamp(document, typeface.regular(), source);
            }
            typeface.finish();
            return written(document);
        } catch (IOException | RuntimeException e) {
            throw e instanceof UnprintableDocument known
                    ? known
                    : template.broken(
                            "it could not be laid out (" + e.getClass().getSimpleName() + ")", "จัดหน้าไม่ได้", e);
        }
    }

    /** As {@link PDDocument#save} does, which would embed the fonts anew and lose the texts of their letters. */
    private static byte[] written(PDDocument document) throws IOException {
        document.getDocument().setIsXRefStream(true);
        var pdf = new ByteArrayOutputStream(1 << 17);
        try (var file = new BufferedOutputStream(pdf)) {
            new COSWriter(file, CompressParameters.DEFAULT_COMPRESSION).write(document);
        }
        return pdf.toByteArray();
    }

    private static void layOut(ThaiXhtml source, FilledTemplate template, PDDocument document, Fonts.Typeface typeface)
            throws IOException {
        var pictures = template.pictures();
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.usePageSupplier(new QuickPages());
        builder.useFastMode();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(SRGB);
        builder.useFont(new PDFontSupplier(typeface.regular()), FAMILY, 400, FontStyle.NORMAL, false);
        builder.useFont(new PDFontSupplier(typeface.bold()), FAMILY, 700, FontStyle.NORMAL, false);
        builder.useUnicodeLineBreaker(new ClusterLineBreaker(template.lineBreaks(), source.names()));
        builder.useUriResolver(
                (base, uri) -> Pictures.nameIn(uri).filter(pictures::has).isPresent() ? uri : null);
        builder.useProtocolsStreamImplementation(
                uri -> new FromMemory(pictures.file(Pictures.nameIn(uri).orElseThrow())), Pictures.PROTOCOL);
        builder.withW3cDocument(source.encoded(), null);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
    }

    private record FromMemory(byte[] file) implements FSStream {

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(file);
        }

        @Override
        public Reader getReader() {
            throw new UnsupportedOperationException("a picture is no text");
        }
    }
}
