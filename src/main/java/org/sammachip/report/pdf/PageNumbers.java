package org.sammachip.report.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Stamps "หน้า 1/3" below each page once their number is known; an artifact that screen readers skip. */
final class PageNumbers {

    private static final float SIZE = 9.5f;
    private static final float ABOVE_EDGE = 30;

    private PageNumbers() {}

    static void stamp(PDDocument document, PDFont font, Digits digits) throws IOException {
        int pages = document.getNumberOfPages();
        for (int number = 1; number <= pages; number++) {
            var page = document.getPage(number - 1);
            var text = ThaiClusters.encode(digits.write("หน้า " + number + "/" + pages));
            float width = font.getStringWidth(text) * SIZE / 1000;
            try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                content.beginMarkedContent(COSName.ARTIFACT);
                content.beginText();
                content.setFont(font, SIZE);
                content.newLineAtOffset((page.getMediaBox().getWidth() - width) / 2, ABOVE_EDGE);
                content.showText(text);
                content.endText();
                content.endMarkedContent();
            }
        }
    }
}
