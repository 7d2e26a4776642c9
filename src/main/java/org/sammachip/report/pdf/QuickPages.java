package org.sammachip.report.pdf;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Pages on which tagging costs the same at the end as at the start. PDFBox looks whether it knows a tag already, through
 * all tags of the page; those of texts are always new. Each border and each ground brings a tag of its own, two thirds of
 * all objects of a report; one that says that they are decoration does for all.
 */
final class QuickPages implements PageSupplier {

    @Override
    public PDPage requestPage(PDDocument document, float width, float height, int page, int shadow) {
        var resources = new COSDictionary();
        resources.setItem(COSName.PROPERTIES, new Tags());
        var paper = new PDPage(new PDRectangle(width, height));
        paper.setResources(new PDResources(resources));
        document.addPage(paper);
        return paper;
    }

    private static final class Tags extends COSDictionary {

        private static final COSName BACKGROUND = COSName.getPDFName("Background");
        private static final COSName DECORATION = COSName.getPDFName("Layout");

        @Override
        public boolean containsValue(Object tag) {
            return tag instanceof COSDictionary artifact && BACKGROUND.equals(artifact.getCOSName(COSName.TYPE));
        }

        /** Asked for what {@link #containsValue} claims to know. */
        @Override
        public COSName getKeyForValue(Object background) {
            if (!containsKey(DECORATION)) {
                var decoration = new COSDictionary();
                decoration.setItem(COSName.TYPE, DECORATION);
                setItem(DECORATION, decoration);
            }
            return DECORATION;
        }
    }
}
