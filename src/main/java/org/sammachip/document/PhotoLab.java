package org.sammachip.document;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.sammachip.problem.Refusal;
import org.springframework.stereotype.Component;

/** Paints each photo anew: upright, no larger than a report needs, and without whatever else was in the file. */
@Component
class PhotoLab {

    /** Longest side of a stored photo, in pixels: a page of A4 at 150 dpi. */
    static final int LONGEST = 1600;

    static final int THUMBNAIL = 320;

    /** A phone's browser shrinks first; this is for those that do not. */
    static final long MOST_PIXELS = 30_000_000;

    private static final float QUALITY = 0.85f;

    /** Bytes that one photo may take unpacked; of a larger one pixels are skipped. */
    static final long MOST_BYTES = 48_000_000;

    /** A reader keeps the whole of a photo that is stored in several scans, and goes through it for each of them. */
    static final long MOST_PIXELS_IN_SCANS = 16_000_000;

    private static final int MOST_SCANS = 50;

    /**
     * @param orientation as the camera was held, see {@link CameraFacts}
     * @throws Refusal for a file that is no whole picture, or too many pixels, which its head tells before they are read
     */
    Picture develop(String fileName, FileType type, byte[] file, int orientation) {
        var painted = Canvas.upright(read(fileName, type, file), orientation, LONGEST);
        return new Picture(
                jpeg(painted), jpeg(Canvas.upright(painted, 1, THUMBNAIL)), painted.getWidth(), painted.getHeight());
    }

    private static BufferedImage read(String fileName, FileType type, byte[] file) {
        var reader = ImageIO.getImageReadersByFormatName(type.name()).next();
        var damage = new Damage();
        reader.addIIOReadWarningListener(damage);
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream, true, true);
            refuseTooManyPixels(fileName, reader, JpegSegments.scans(file));
            var image = pixels(reader);
            if (damage.found()) {
                throw unreadable(fileName);
            }
            return image;
        } catch (Refusal e) {
            throw e;
        } catch (IOException | RuntimeException e) { // the readers fail in many ways on a broken file
            throw unreadable(fileName);
        } finally {
            reader.dispose();
        }
    }

    private static void refuseTooManyPixels(String fileName, ImageReader reader, int scans) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        var most = scans > 1 ? MOST_PIXELS_IN_SCANS : MOST_PIXELS;
        if (scans > MOST_SCANS) {
            throw unreadable(fileName);
        }
        if ((long) width * height > most) {
            throw Refusal.of(
                    FileCheck.FIELD,
                    "ไฟล์ “%s” มีขนาด %,d × %,d จุด ใหญ่เกินกำหนด ต้องไม่เกิน %d ล้านจุด กรุณาย่อภาพแล้วส่งใหม่"
                            .formatted(FileCheck.safeName(fileName), width, height, most / 1_000_000));
        }
    }

    /** Skips pixels of a photo that is far larger than what is kept. */
    private static BufferedImage pixels(ImageReader reader) throws IOException {
        int step = step(
                (long) reader.getWidth(0) * reader.getHeight(0),
                reader.getImageTypes(0).next());
        var wanted = reader.getDefaultReadParam();
        wanted.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, wanted);
    }

    /** The smallest step at which what is read stays within {@link #MOST_BYTES}. */
    static int step(long pixels, ImageTypeSpecifier type) {
        var model = type.getSampleModel();
        long bits = (long) DataBuffer.getDataTypeSize(model.getDataType()) * model.getNumDataElements();
        return Math.max(1, (int) Math.ceil(Math.sqrt(pixels * bits / 8.0 / MOST_BYTES)));
    }

    private static Refusal unreadable(String fileName) {
        return Refusal.of(
                FileCheck.FIELD,
                "ไฟล์ “" + FileCheck.safeName(fileName)
                        + "” เปิดเป็นภาพไม่ได้ ไฟล์อาจเสียหายหรือส่งมาไม่ครบ กรุณาเลือกภาพใหม่หรือถ่ายใหม่");
    }

    private static byte[] jpeg(BufferedImage image) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
