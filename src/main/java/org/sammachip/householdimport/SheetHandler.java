package org.sammachip.householdimport;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the XML of one sheet as it passes by, keeping what may be a household list and counting the rest. */
class SheetHandler extends DefaultHandler {

    private static final int COLUMNS = 60;
    /** More of them than anybody is told. */
    private static final int MERGED = 1000;
    /** Characters of one cell; whatever is longer breaks the limit of its field anyhow. */
    private static final int CELL_LENGTH = 4000;

    private final CellReading reading;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private int rowCount;

    private int rowNumber;
    private boolean rowHidden;
    private TreeMap<Integer, Cell> cells;
    private int column = -1;
    private String type;
    private int style;
    private boolean formula;
    private boolean phonetic;
    private boolean inText;
    private final StringBuilder text = new StringBuilder();

    SheetHandler(CellReading reading) {
        this.reading = reading;
    }

    SheetContent content(String name) {
        return new SheetContent(name, rows, rowCount, merged);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "rPh" -> phonetic = true;
            case "v", "t" -> inText = !phonetic;
            case "mergeCell" -> startMerged(attributes.getValue("ref"));
            default -> inText = false;
        }
    }

    private void startRow(Attributes attributes) {
        var number = attributes.getValue("r");
        rowNumber = number == null ? rowNumber + 1 : Integer.parseInt(number);
        rowHidden = "1".equals(attributes.getValue("hidden")) || "true".equals(attributes.getValue("hidden"));
        cells = new TreeMap<>();
        column = -1;
    }

    private void startCell(Attributes attributes) {
        var reference = attributes.getValue("r");
        column = reference == null ? column + 1 : new CellReference(reference).getCol();
        if (column < 0 || cells == null) {
            throw new IllegalArgumentException("a cell that is nowhere");
        }
        type = attributes.getValue("t");
        style = attributes.getValue("s") == null ? 0 : Integer.parseInt(attributes.getValue("s"));
        formula = false;
        text.setLength(0);
    }

    private void startMerged(String range) {
        if (merged.size() < MERGED) {
            merged.add(CellRangeAddress.valueOf(range));
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inText) {
            append(text, characters, start, length);
        }
    }

    /** As much as a cell may hold. */
    static void append(StringBuilder text, char[] characters, int start, int length) {
        text.append(characters, start, Math.min(length, CELL_LENGTH - text.length()));
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        inText = false;
        switch (name) {
            case "rPh" -> phonetic = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {
                // nothing ends that matters
            }
        }
    }

    private void endCell() {
        var cell = reading.cell(type, style, formula, text.toString());
        if (column < COLUMNS && (!cell.text().isEmpty() || formula)) {
            cells.put(column, cell);
        }
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            rowCount++;
            if (rows.size() < SheetReader.KEPT_ROWS) {
                rows.add(new SheetRow(rowNumber, rowHidden, cells));
            }
        }
        cells = null;
    }
}
