package org.sammachip.report.docx;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** A4 with the margins of {@code documents/style.html}, and the page's number at its foot. */
final class WordPage {

    /** Twentieths of a point, as all lengths here. */
    static final int TEXT_WIDTH = 9355;

    private static final int WIDTH = 11906;
    private static final int HEIGHT = 16838;
    private static final int TOP = 1247;
    private static final int SIDE = 1134;
    private static final int BINDING = WIDTH - TEXT_WIDTH - SIDE;
    private static final int FOOTER = 600;

    private WordPage() {}

    static void setUp(XWPFDocument document, boolean numbered) {
        var section = document.getDocument().getBody().addNewSectPr();
        if (numbered) {
            number(document.createFooter(HeaderFooterType.DEFAULT).createParagraph());
        }
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(TOP));
        margins.setBottom(BigInteger.valueOf(SIDE));
        margins.setLeft(BigInteger.valueOf(BINDING));
        margins.setRight(BigInteger.valueOf(SIDE));
        margins.setHeader(BigInteger.valueOf(FOOTER));
        margins.setFooter(BigInteger.valueOf(FOOTER));
        margins.setGutter(BigInteger.ZERO);
    }

    private static void number(XWPFParagraph footer) {
        footer.setStyle("Footer");
        footer.createRun().setText("หน้า ");
        field(footer, "PAGE");
        footer.createRun().setText("/");
        field(footer, "NUMPAGES");
    }

    private static void field(XWPFParagraph footer, String instruction) {
        var field = footer.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue("1");
    }
}
