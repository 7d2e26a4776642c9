package org.sammachip.householdimport;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * What a visible sheet holds.
 *
 * @param rows the first rows that hold anything, at most {@link SheetReader#KEPT_ROWS}
 * @param rowCount how many rows hold anything
 */
record SheetContent(String name, List<SheetRow> rows, int rowCount, List<CellRangeAddress> merged) {

    boolean isEmpty() {
        return rowCount == 0;
    }
}
