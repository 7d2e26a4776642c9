package org.sammachip.audit.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** An entry of the timeline as a {@link Source} gives it. */
record TimelineRow(
        Instant at,
        String id,
        Kind kind,
        String person,
        String instance,
        String taskId,
        String task,
        String taskName,
        Long act,
        String says,
        List<String> words) {

    static final Comparator<TimelineRow> NEWEST_FIRST =
            Comparator.comparing(TimelineRow::at).thenComparing(TimelineRow::id).reversed();

    static TimelineRow of(ResultSet row, int number) throws SQLException {
        var words = row.getArray("words");
        return new TimelineRow(
                CaseHeads.instant(row, "at"),
                row.getString("id"),
                Kind.valueOf(row.getString("kind")),
                row.getString("person"),
                row.getString("instance"),
                row.getString("task_id"),
                row.getString("task"),
                row.getString("task_name"),
                row.getObject("act", Long.class),
                row.getString("says"),
                words == null ? List.of() : Arrays.asList((String[]) words.getArray()));
    }
}
