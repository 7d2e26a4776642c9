package org.sammachip.report.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Tables: {@code class="facts"} as label and value without lines, others as a grid of columns of one width. */
final class WordTable {

    private static final int LABEL_WIDTH = 1760;

    private WordTable() {}

    static void write(XWPFDocument document, WordPictures pictures, Element source) {
        boolean facts = source.getAttribute("class").contains("facts");
        var rows = elements(source.getElementsByTagName("tr"));
        int columns = rows.stream().mapToInt(row -> cells(row).size()).max().orElse(0);
        if (columns == 0) {
            return;
        }
        var table = document.createTable(rows.size(), columns);
        table.setStyleID(facts ? "TableNormal" : "TableGrid");
        var layout = table.getCTTbl().getTblPr();
        layout.unsetTblBorders();
        layout.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().addNewTblGrid();
        for (int column = 0; column < columns; column++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width(column, columns, facts)));
        }
        for (int row = 0; row < rows.size(); row++) {
            table.getRow(row).setCantSplitRow(true);
            var cells = cells(rows.get(row));
            for (int column = 0; column < columns; column++) {
                var cell = table.getRow(row).getCell(column);
                cell.setWidth(String.valueOf(width(column, columns, facts)));
                if (column < cells.size()) {
                    write(cell, pictures, cells.get(column));
                }
            }
        }
    }

    private static int width(int column, int columns, boolean facts) {
        if (!facts) {
            return WordPage.TEXT_WIDTH / columns;
        }
        return column == 0 ? LABEL_WIDTH : (WordPage.TEXT_WIDTH - LABEL_WIDTH) / (columns - 1);
    }

    private static void write(XWPFTableCell cell, WordPictures pictures, Element source) {
        new WordText(pictures, () -> cell.getParagraphs().get(0)).addAll(source);
    }

    private static List<Element> cells(Element row) {
        var cells = new ArrayList<Element>();
        for (var child = row.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element cell) {
                cells.add(cell);
            }
        }
        return cells;
    }

    private static List<Element> elements(NodeList nodes) {
        var elements = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
