package org.sammachip.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FlateFilterDecoderStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * Reads a PDF whose structure unpacks to a bounded size. PDFBox unpacks whole into memory what it needs in order to find
 * its way (streams of cross-references and of objects), however large it becomes; here each is measured first. Pages and
 * pictures are never unpacked.
 */
final class StrictPdf extends PDFParser {

    /** Bytes of all such streams together: what fills 10 MB with pages needs less than a tenth of it. */
    private static final int MOST = 8_000_000;

    /** A cross-reference is a few bytes in the file and a hundred once it is read. */
    private static final int WEIGHT_OF_REFERENCES = 8;

    /** Bits of the rows that a predictor works on. */
    private static final long WIDEST_ROW = 1_000_000;

    private static final Set<COSName> FLATE = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);

    private int left = MOST;

    StrictPdf(byte[] content) throws IOException {
        super(new RandomAccessReadBuffer(content), "", null, null, IOUtils.createMemoryOnlyStreamCache());
        document = new MeasuredDocument();
    }

    /** The structure is larger, or packed more cunningly, than any program writes it. */
    static final class Bomb extends RuntimeException {}

    private final class MeasuredDocument extends COSDocument {

        MeasuredDocument() {
            super(IOUtils.createMemoryOnlyStreamCache(), StrictPdf.this);
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
            var stream = new MeasuredStream(createRandomAccessReadView(start, length));
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }
    }

    private final class MeasuredStream extends COSStream {

        MeasuredStream(RandomAccessReadView packed) throws IOException {
            super(null, packed);
        }

        @Override
        public RandomAccessRead createView() throws IOException {
            try (var unpacked = unpacked(this)) {
                measure(unpacked, containsKey(COSName.W) ? WEIGHT_OF_REFERENCES : 1);
            }
            return super.createView();
        }
    }

    private void measure(InputStream unpacked, int weight) throws IOException {
        var bytes = new byte[8192];
        for (int read = unpacked.read(bytes); read >= 0; read = unpacked.read(bytes)) {
            left -= read * weight;
            if (left < 0) {
                throw new Bomb();
            }
        }
    }

    private static InputStream unpacked(COSStream stream) throws IOException {
        var filters = stream.getFilters();
        if (filters instanceof COSArray list && list.size() <= 1) {
            filters = list.getObject(0);
        }
        if (filters == null) {
            return stream.createRawInputStream();
        }
        if (!(filters instanceof COSName name && FLATE.contains(name)) || hasWideRows(stream)) {
            throw new Bomb();
        }
        return new FlateFilterDecoderStream(stream.createRawInputStream());
    }

    private static boolean hasWideRows(COSStream stream) {
        var told = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        return isWide(told instanceof COSArray list && list.size() > 0 ? list.getObject(0) : told);
    }

    private static boolean isWide(COSBase predictor) {
        return predictor instanceof COSDictionary of
                && (double) of.getInt(COSName.COLUMNS, 1)
                                * of.getInt(COSName.COLORS, 1)
                                * of.getInt(COSName.BITS_PER_COMPONENT, 8)
                        > WIDEST_ROW;
    }
}
