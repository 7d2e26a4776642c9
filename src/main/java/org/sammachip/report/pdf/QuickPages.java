package org.sammachip.report.pdf;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Pages on which tagging a text costs the same for the last as for the first. PDFBox looks whether it knows a text's tag
 * already, through all tags of the page; it never does, as each is new.
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

        @Override
        public boolean containsValue(Object tag) {
            return false;
        }
    }
}
