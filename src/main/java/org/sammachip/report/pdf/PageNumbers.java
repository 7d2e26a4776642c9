package org.sammachip.report.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Stamps the footer once the number of pages is known: the document's title and key on the left, "หน้า 1/3" on the right,
 * so that a sheet that fell out finds its way back. An artifact that screen readers skip.
 */
final class PageNumbers {

    private static final float SIZE = 8.5f;
    private static final float ABOVE_EDGE = 30;
    private static final float LEFT = 70.9f; // 25 mm
    private static final float RIGHT = 56.7f; // 20 mm
    private static final float GAP = 18;

    private final PDDocument document;
    private final PDFont font;

    private PageNumbers(PDDocument document, PDFont font) {
        this.document = document;
        this.font = font;
    }

    static void stamp(PDDocument document, PDFont font, ThaiXhtml source) throws IOException {
        var numbers = new PageNumbers(document, font);
        var title = numbers.printable(ThaiClusters.encode(source.footer()));
        int pages = document.getNumberOfPages();
        for (int number = source.firstNumbered().orElseThrow(); number <= pages; number++) {
            var text = source.digits().write("หน้า " + number + "/" + pages);
            numbers.stamp(document.getPage(number - 1), title, ThaiClusters.encode(text));
        }
    }

    private void stamp(PDPage page, String title, String number) throws IOException {
        float right = page.getMediaBox().getWidth() - RIGHT - width(number);
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(footer()));
            content.setNonStrokingColor(0.35f, 0.35f, 0.35f);
            show(content, LEFT, shortened(title, right - LEFT - GAP));
            show(content, right, number);
            content.endMarkedContent();
        }
    }

    private void show(PDPageContentStream content, float x, String text) throws IOException {
        content.beginText();
        content.setFont(font, SIZE);
        content.newLineAtOffset(x, ABOVE_EDGE);
        content.showText(text);
        content.endText();
    }

    private String shortened(String text, float width) throws IOException {
        var shorter = text;
        while (width(shorter) > width) {
            shorter = shorter.substring(0, shorter.length() - 2) + "…";
        }
        return shorter;
    }

    private float width(String text) throws IOException {
        return font.getStringWidth(text) * SIZE / 1000;
    }

    /** As the layout does, but the layout's own way is not ours to call: letters that the font lacks become #. */
    private String printable(String text) throws IOException {
        var printable = new StringBuilder();
        for (int code : text.codePoints().toArray()) {
            var letter = Character.toString(code);
            try {
                font.encode(letter);
                printable.append(letter);
            } catch (IllegalArgumentException e) {
                printable.append('#');
            }
        }
        return printable.toString();
    }

    private static COSDictionary footer() {
        var footer = new COSDictionary();
        footer.setName(COSName.TYPE, "Pagination");
        footer.setName(COSName.SUBTYPE, "Footer");
        return footer;
    }
}
