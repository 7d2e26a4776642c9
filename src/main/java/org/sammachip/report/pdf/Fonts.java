package org.sammachip.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Sarabun, regular and bold, as cluster fonts: built once, parsed anew for each document because a parsed font is not safe to share between threads. */
final class Fonts {

    /** The fonts of one document. */
    record Typeface(PDFont regular, PDFont bold) {

        /** Embeds the letters that were used, with the texts that they stand for. To be called once, before it is written. */
        void finish() throws IOException {
            for (var font : new PDFont[] {regular, bold}) {
                font.subset();
                TextExtraction.restore(font);
            }
        }
    }

    private final byte[] regular = ClusterFont.of(read("Sarabun-Regular.ttf"));
    private final byte[] bold = ClusterFont.of(read("Sarabun-Bold.ttf"));

    Typeface of(PDDocument document) throws IOException {
        return new Typeface(load(regular, document), load(bold, document));
    }

    private static PDFont load(byte[] font, PDDocument document) throws IOException {
        return PDType0Font.load(document, new TTFParser().parse(new RandomAccessReadBuffer(font)), true);
    }

    private static byte[] read(String name) {
        try (var file = Fonts.class.getResourceAsStream("/fonts/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
