package org.sammachip.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
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

    /** Photos developed at once: each needs up to 100 MB. */
    private final Semaphore trays =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

    /**
     * @param orientation as the camera was held, see {@link CameraFacts}
     * @throws Refusal for a file that is no whole picture, or too many pixels, which its head tells before they are read
     */
    Picture develop(String fileName, FileType type, byte[] file, int orientation) {
        trays.acquireUninterruptibly();
        try {
            var painted = Canvas.upright(read(fileName, type, file), orientation, LONGEST);
            return new Picture(
                    jpeg(painted),
                    jpeg(Canvas.upright(painted, 1, THUMBNAIL)),
                    painted.getWidth(),
                    painted.getHeight());
        } finally {
            trays.release();
        }
    }

    private static BufferedImage read(String fileName, FileType type, byte[] file) {
        var reader = ImageIO.getImageReadersByFormatName(type.name()).next();
        var damage = new Damage();
        reader.addIIOReadWarningListener(damage);
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream, true, true);
            refuseTooManyPixels(fileName, reader);
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

    private static void refuseTooManyPixels(String fileName, ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw Refusal.of(
                    FileCheck.FIELD,
                    "ไฟล์ “%s” มีขนาด %,d × %,d จุด ใหญ่เกินกำหนด ต้องไม่เกิน %d ล้านจุด กรุณาย่อภาพแล้วส่งใหม่"
                            .formatted(FileCheck.safeName(fileName), width, height, MOST_PIXELS / 1_000_000));
        }
    }

    /** Skips pixels of a photo that is far larger than what is kept. */
    private static BufferedImage pixels(ImageReader reader) throws IOException {
        int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (LONGEST + LONGEST / 2));
        var wanted = reader.getDefaultReadParam();
        wanted.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, wanted);
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
