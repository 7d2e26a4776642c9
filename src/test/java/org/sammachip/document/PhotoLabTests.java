package org.sammachip.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sammachip.CameraPhoto;
import org.sammachip.problem.Refusal;

class PhotoLabTests {

    private final PhotoLab lab = new PhotoLab();

    private Picture develop(FileType type, byte[] file, int orientation) {
        return lab.develop("ภาพ", type, file, orientation);
    }

    @Test
    void keepsThePictureAndNothingElse() {
        var photo = new CameraPhoto(400, 300)
                .taken("2026:09:20 10:11:12")
                .at(15.5, 104.7)
                .bytes();
        assertThat(latin(photo)).contains(CameraPhoto.SECRET, "Exif", "xmpmeta");

        var picture = develop(FileType.JPEG, photo, 1);

        for (var stored : new byte[][] {picture.jpeg(), picture.thumbnail()}) {
            assertThat(latin(stored)).doesNotContain("Somsri", "Exif", "xmp", "2026:09:20", "Photoshop", "ICC_PROFILE");
            assertThat(segments(stored)).containsOnly(0xE0, 0xDB, 0xC0, 0xC4);
        }
    }

    @Test
    void makesALargePhotoAsLargeAsAReportNeeds() throws IOException {
        var picture = develop(FileType.JPEG, CameraPhoto.plain(4000, 3000), 1);

        assertThat(picture.width()).isEqualTo(1600);
        assertThat(picture.height()).isEqualTo(1200);
        var thumbnail = image(picture.thumbnail());
        assertThat(thumbnail.getWidth()).isEqualTo(320);
        assertThat(thumbnail.getHeight()).isEqualTo(240);
    }

    @Test
    void leavesASmallPhotoItsSize() {
        var picture = develop(FileType.JPEG, CameraPhoto.plain(90, 700), 1);

        assertThat(picture.width()).isEqualTo(90);
        assertThat(picture.height()).isEqualTo(700);
    }

    /** Where the red quarter is, once the picture stands upright. */
    @ParameterizedTest
    @CsvSource({"1, 0, 0", "2, 1, 0", "3, 1, 1", "4, 0, 1", "5, 0, 0", "6, 1, 0", "7, 1, 1", "8, 0, 1"})
    void standsUpright(int orientation, int right, int low) throws IOException {
        var picture = develop(FileType.JPEG, CameraPhoto.plain(80, 40), orientation);

        assertThat(picture.width()).isEqualTo(orientation >= 5 ? 40 : 80);
        var image = image(picture.jpeg());
        for (int x = 0; x < 2; x++) {
            for (int y = 0; y < 2; y++) {
                var colour = new Color(
                        image.getRGB(image.getWidth() * (1 + 2 * x) / 4, image.getHeight() * (1 + 2 * y) / 4));
                assertThat(colour.getRed() > 200 && colour.getGreen() < 60)
                        .as("%d %d", x, y)
                        .isEqualTo(x == right && y == low);
            }
        }
    }

    @Test
    void paintsATransparentDrawingOnWhite() throws IOException {
        var drawing = CameraPhoto.written(new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB), "png");

        assertThat(image(develop(FileType.PNG, drawing, 1).jpeg()).getRGB(10, 10))
                .isEqualTo(0xFFFFFFFF);
    }

    @Test
    void refusesAPictureThatIsCutOffOrNone() {
        var photo = CameraPhoto.plain(400, 300);

        assertThatThrownBy(() -> develop(FileType.JPEG, Arrays.copyOf(photo, photo.length / 2), 1))
                .isInstanceOf(Refusal.class)
                .hasMessage("ไฟล์ “ภาพ” เปิดเป็นภาพไม่ได้ ไฟล์อาจเสียหายหรือส่งมาไม่ครบ กรุณาเลือกภาพใหม่หรือถ่ายใหม่");
        assertThatThrownBy(() -> develop(FileType.JPEG, new byte[] {-1, -40, -1, -32, 0, 16}, 1))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(
                        () -> develop(FileType.PNG, "\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1), 1))
                .isInstanceOf(Refusal.class);
    }

    /** A PNG of 67 bytes that says it is 40,000 pixels wide and high: 6.4 GB once unpacked. */
    @Test
    void refusesABombByItsHeadBeforeItIsUnpacked() {
        var bomb = CameraPhoto.written(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png");
        ByteBuffer.wrap(bomb).putInt(16, 40_000).putInt(20, 40_000);
        var crc = new java.util.zip.CRC32();
        crc.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) crc.getValue());

        assertThatThrownBy(() -> develop(FileType.PNG, bomb, 1))
                .hasMessage("ไฟล์ “ภาพ” มีขนาด 40,000 × 40,000 จุด ใหญ่เกินกำหนด ต้องไม่เกิน 30 ล้านจุด"
                        + " กรุณาย่อภาพแล้วส่งใหม่");
    }

    @Test
    void skipsPixelsOfAPhotoThatWouldTakeTooMuchMemory() throws IOException {
        assertThat(PhotoLab.step(
                        12_000_000, ImageTypeSpecifier.createFromBufferedImageType(BufferedImage.TYPE_3BYTE_BGR)))
                .isEqualTo(1);
        assertThat(PhotoLab.step(
                        23_000_000, ImageTypeSpecifier.createFromBufferedImageType(BufferedImage.TYPE_3BYTE_BGR)))
                .isEqualTo(2);
        var deep = ImageTypeSpecifier.createInterleaved(
                ColorSpace.getInstance(ColorSpace.CS_sRGB),
                new int[] {0, 1, 2, 3},
                DataBuffer.TYPE_USHORT,
                true,
                false);
        assertThat(PhotoLab.step(23_000_000, deep)).as("184 MB as it is").isEqualTo(2);
        assertThat(PhotoLab.step(30_000_000, deep)).isEqualTo(3);
    }

    @Test
    void takesAProgressivePhotoButNotOneThatIsReadForEver() throws IOException {
        var photo = progressive(400, 300);
        assertThat(JpegSegments.scans(photo)).isBetween(2, 20);
        assertThat(JpegSegments.scans(CameraPhoto.plain(400, 300))).isEqualTo(1);
        assertThat(develop(FileType.JPEG, photo, 1).width()).isEqualTo(400);

        var endless = new ByteArrayOutputStream();
        endless.write(photo, 0, photo.length - 2);
        for (int scan = 0; scan < 1000; scan++) {
            endless.writeBytes(new byte[] {-1, (byte) 0xDA, 0, 8, 1, 1, 0, 1, 1, 1, 0});
        }
        endless.writeBytes(new byte[] {-1, (byte) 0xD9});
        assertThatThrownBy(() -> develop(FileType.JPEG, endless.toByteArray(), 1))
                .hasMessageContaining("เปิดเป็นภาพไม่ได้");
    }

    @Test
    void refusesAProgressivePhotoThatTheReaderWouldHoldWhole() throws IOException {
        assertThatThrownBy(() -> develop(FileType.JPEG, progressive(4600, 3600), 1))
                .hasMessageContaining("ต้องไม่เกิน 16 ล้านจุด");
    }

    private static byte[] progressive(int width, int height) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        var how = writer.getDefaultWriteParam();
        how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage image(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    private static String latin(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    /** The markers of all segments before the picture. */
    private static Integer[] segments(byte[] jpeg) {
        var found = new java.util.ArrayList<Integer>();
        for (int at = 2; (jpeg[at + 1] & 0xFF) != 0xDA; ) {
            found.add(jpeg[at + 1] & 0xFF);
            at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
        }
        return found.toArray(Integer[]::new);
    }
}
