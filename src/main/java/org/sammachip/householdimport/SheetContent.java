package org.sammachip.householdimport;

import java.util.List;

/**
 * What a visible sheet holds.
 *
 * @param rows the first rows that hold anything, at most {@link SheetReader#KEPT_ROWS}
 * @param rowCount how many rows hold anything
 * @param merged such as {@code B7:C7}
 */
record SheetContent(String name, List<SheetRow> rows, int rowCount, List<String> merged) {

    boolean isEmpty() {
        return rowCount == 0;
    }
}
