package org.sammachip.report.pdf;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Reads a picture whole, so that a damaged one is found before the document is begun. What is larger than paper shows, or
 * no plain 8-bit picture, is painted anew: a 20-megabyte photo would make the document as large, and memory run out.
 */
final class PictureFile {

    /** 17 cm, the width of a page's text, in 240 dots an inch. */
    private static final int MOST_PIXELS = 1600;

    private static final long MOST_TO_READ = 200_000_000;
    private static final Set<String> FORMATS = Set.of("jpeg", "png");

    private PictureFile() {}

    static byte[] printable(String name, byte[] file) {
        return printable(name, file, MOST_PIXELS);
    }

    /** @param most pixels of the longer side that are printed */
    static byte[] printable(String name, byte[] file, int most) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new UnprintablePicture(name, null);
            }
            var reader = readers.next();
            try {
                return printable(reader, input, file, most);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw e instanceof UnprintablePicture known ? known : new UnprintablePicture(name, e);
        }
    }

    private static byte[] printable(ImageReader reader, ImageInputStream input, byte[] file, int most)
            throws IOException {
        var format = reader.getFormatName().toLowerCase(Locale.ROOT);
        reader.setInput(input, true, true);
        int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
        if (!FORMATS.contains(format) || (long) reader.getWidth(0) * reader.getHeight(0) > MOST_TO_READ) {
            throw new IOException("format or size");
        }
        var faults = new boolean[1];
        reader.addIIOReadWarningListener((source, warning) -> faults[0] = true);
        var settings = reader.getDefaultReadParam();
        int step = Math.max(1, longest / (2 * most)); // what is left is made smaller smoothly
        settings.setSourceSubsampling(step, step, 0, 0);
        var picture = reader.read(0, settings);
        if (faults[0]) {
            throw new IOException("cut off or damaged");
        }
        return longest <= most && isPlain(picture) ? file : painted(picture, format, most);
    }

    /** What a PDF/A page may show as it is: 8 bits a colour, grey or sRGB. */
    private static boolean isPlain(BufferedImage picture) {
        var colours = picture.getColorModel();
        return colours.getColorSpace().isCS_sRGB() && colours.getComponentSize(0) == 8
                || picture.getType() == BufferedImage.TYPE_BYTE_GRAY;
    }

    private static byte[] painted(BufferedImage picture, String format, int most) throws IOException {
        double scale = Math.min(1, (double) most / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        boolean transparent = picture.getColorModel().hasAlpha();
        var type = transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var plain = new BufferedImage(width, height, type);
        var brush = plain.createGraphics();
        if (!transparent) {
            brush.setColor(Color.WHITE);
            brush.fillRect(0, 0, plain.getWidth(), plain.getHeight());
        }
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.drawImage(picture, 0, 0, width, height, null);
        brush.dispose();
        var file = new ByteArrayOutputStream();
        if (!ImageIO.write(plain, format, file)) {
            throw new IOException("cannot be written as " + format);
        }
        return file.toByteArray();
    }
}
