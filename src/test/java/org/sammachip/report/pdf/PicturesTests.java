package org.sammachip.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PicturesTests {

    private static byte[] picture(int width, int height, int type, String format) throws IOException {
        var picture = new BufferedImage(width, height, type);
        var brush = picture.createGraphics();
        brush.setColor(new Color(0x1b6e3c));
        brush.fillOval(0, 0, width, height);
        brush.dispose();
        var file = new ByteArrayOutputStream();
        ImageIO.write(picture, format, file);
        return file.toByteArray();
    }

    private static byte[] page(Pictures pictures) {
        var image = "<img style=\"width: 60mm\" src=\"picture:visit-1\" alt=\"เยี่ยมครัวเรือน\"/>";
        return ThaiPages.print(ThaiPages.page("", "", List.of("ภาพ", image)), pictures);
    }

    @ParameterizedTest
    @CsvSource({
        BufferedImage.TYPE_INT_RGB + ", jpeg",
        BufferedImage.TYPE_BYTE_GRAY + ", jpeg",
        BufferedImage.TYPE_INT_RGB + ", png",
        BufferedImage.TYPE_INT_ARGB + ", png",
        BufferedImage.TYPE_USHORT_GRAY + ", png",
        BufferedImage.TYPE_BYTE_BINARY + ", png",
        BufferedImage.TYPE_BYTE_INDEXED + ", png"
    })
    void printsEveryKindOfPictureForTheArchive(int type, String format) throws IOException {
        var pdf = page(Pictures.of(Map.of("visit-1", picture(300, 200, type, format))));

        assertThat(new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1))
                .contains("/Image");
        assertThat(ArchiveCheck.faults(pdf)).isEmpty();
    }

    @Test
    void makesALargePhotoAsSmallAsPaperNeeds() throws IOException {
        var photo = picture(6000, 4000, BufferedImage.TYPE_INT_RGB, "jpeg");

        var printable = PictureFile.printable("visit-1", photo);

        var size = ImageIO.read(new ByteArrayInputStream(printable));
        assertThat(size.getWidth()).isEqualTo(1600);
        assertThat(size.getHeight()).isEqualTo(1067);
    }

    @Test
    void namesThePictureThatIsDamaged() throws IOException {
        var photo = picture(600, 400, BufferedImage.TYPE_INT_RGB, "jpeg");
        var cut = Arrays.copyOf(photo, photo.length / 2);

        assertThatThrownBy(() -> Pictures.of(Map.of("visit-1", cut)))
                .isInstanceOfSatisfying(
                        UnprintablePicture.class, e -> assertThat(e.inThai()).contains("visit-1"))
                .hasMessageContaining("visit-1");
        assertThatThrownBy(() -> Pictures.of(Map.of("visit-2", "GIF89a".getBytes())))
                .hasMessageContaining("visit-2");
    }

    @Test
    void leavesOutWhatIsDamagedWhereTheDocumentSaysSo() throws IOException {
        var photo = picture(60, 40, BufferedImage.TYPE_INT_RGB, "png");

        var pictures =
                Pictures.readable(Map.of("good", photo, "bad", Arrays.copyOf(photo, 50), "empty", new byte[0]), 1600);

        assertThat(pictures.has("good")).isTrue();
        assertThat(pictures.has("bad")).isFalse();
        assertThat(pictures.has("empty")).isFalse();
    }

    @Test
    void refusesAPictureThatNobodyGave() {
        assertThatThrownBy(() -> page(Pictures.none()))
                .isInstanceOf(BrokenTemplate.class)
                .hasMessageContaining("picture:visit-1");
    }

    @Test
    void refusesAPictureThatSaysNothingToTheBlind() throws IOException {
        var pictures = Pictures.of(Map.of("x", picture(9, 9, BufferedImage.TYPE_INT_RGB, "png")));

        assertThatThrownBy(() -> ThaiPages.print(
                        ThaiPages.page("", "", List.of("<img src=\"picture:x\" alt=\" \"/>")), pictures))
                .hasMessageContaining("alt text");
    }
}
