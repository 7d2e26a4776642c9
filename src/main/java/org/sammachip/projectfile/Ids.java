package org.sammachip.projectfile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Reads a column that is an array of ids; nothing is an empty list. */
final class Ids {

    private Ids() {}

    static List<Long> of(ResultSet row, String column) throws SQLException {
        var ids = row.getArray(column);
        return ids == null ? List.of() : List.of((Long[]) ids.getArray());
    }
}
