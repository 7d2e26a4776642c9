package org.sammachip.report.rollup;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One line of the stream: the head first, then the rows, then how many rows there were, so that a stream that broke off
 * is not taken for a whole one. One of the three is given.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RollUpLine(RollUpHead head, RollUpRow row, Integer end) {

    static RollUpLine of(RollUpHead head) {
        return new RollUpLine(head, null, null);
    }

    static RollUpLine of(RollUpRow row) {
        return new RollUpLine(null, row, null);
    }

    static RollUpLine end(int rows) {
        return new RollUpLine(null, null, rows);
    }
}
