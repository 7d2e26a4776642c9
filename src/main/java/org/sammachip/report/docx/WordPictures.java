package org.sammachip.report.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.sammachip.report.pdf.FilledTemplate;
import org.w3c.dom.Element;

/** Pictures of a template: no larger than a letterhead's mark, as the CSS that sizes them has no say here. */
final class WordPictures {

    private static final int HIGHEST = 72;
    private static final int WIDEST = WordPage.TEXT_WIDTH / 20;

    private final FilledTemplate template;

    WordPictures(FilledTemplate template) {
        this.template = template;
    }

    /** @param image with its alt text, which readers who cannot see it are told */
    void add(XWPFRun run, Element image) {
        var file = template.picture(image.getAttribute("src"));
        try {
            var read = ImageIO.read(new ByteArrayInputStream(file));
            double scale = Math.min(
                    Units.pixelToPoints(1),
                    Math.min(HIGHEST / (double) read.getHeight(), WIDEST / (double) read.getWidth()));
            run.addPicture(
                    new ByteArrayInputStream(file),
                    file[0] == (byte) 0xFF ? PictureType.JPEG : PictureType.PNG,
                    image.getAttribute("alt"),
                    Units.toEMU(read.getWidth() * scale),
                    Units.toEMU(read.getHeight() * scale));
        } catch (InvalidFormatException | IOException e) {
            throw new UncheckedIOException(new IOException("a picture that was read before cannot be written", e));
        }
    }
}
