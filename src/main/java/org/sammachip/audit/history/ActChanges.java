package org.sammachip.audit.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sammachip.document.DocumentKind;
import org.sammachip.project.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what an act changed from what to what, in people's words and as the reader may see it. */
@Repository
class ActChanges {

    private static final int UUID_LENGTH = 36;
    private static final String COMMON_ERA = "(ค.ศ.)";
    private static final int BUDDHIST_ERA = 543;

    private final JdbcClient jdbc;
    private final Labels labels;
    private final Shown shown;
    private final RowNames rows;
    private final ObjectMapper json;

    ActChanges(JdbcClient jdbc, Labels labels, Shown shown, RowNames rows, ObjectMapper json) {
        this.jdbc = jdbc;
        this.labels = labels;
        this.shown = shown;
        this.rows = rows;
        this.json = json;
    }

    List<Act.Change> of(ProjectKey project, long act) {
        var pointed = rows.of(project);
        return jdbc.sql("""
                        select c.table_name, c.row_key, c.operation, c.facts, p.content,
                            c.personal_digest is not null and p.act is null erased
                        from audit.change c left join audit.personal p using (act, line)
                        where c.act = ? and c.table_name <> 'submission' order by c.line""")
                .param(act)
                .query((row, number) -> new Act.Change(
                        row.getString("table_name"),
                        labels.table(row.getString("table_name")),
                        key(project, row.getString("table_name"), tree(row.getString("row_key")), pointed),
                        row.getString("operation"),
                        values(project, row, pointed)))
                .list();
    }

    private String key(ProjectKey project, String table, JsonNode columns, RowNames.Of pointed) {
        return columns.properties().stream()
                .filter(column -> !column.getValue().asText().equals(project.value()))
                .map(column -> key(table, column.getKey(), column.getValue().asText(), pointed))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String key(String table, String column, String value, RowNames.Of pointed) {
        var id = column.equals("id");
        var name = id ? pointed.row(table, value) : pointed.pointedTo(column, value);
        if (name != null) {
            return name.text();
        }
        if (id) {
            return value.length() == UUID_LENGTH ? "" : "เลขที่ " + value; // a file's digest tells more than its id
        }
        return labels.column(table, column) + " " + value;
    }

    private List<Act.Value> values(ProjectKey project, ResultSet row, RowNames.Of pointed) throws SQLException {
        var table = row.getString("table_name");
        var values = new ArrayList<Act.Value>();
        tree(row.getString("facts")).properties().stream()
                .filter(fact -> !fact.getKey().equals("project_key")) // the one that is being looked at
                .forEach(fact -> values.add(fact(table, fact.getKey(), fact.getValue(), pointed)));
        if (row.getString("content") != null) {
            tree(row.getString("content"))
                    .properties()
                    .forEach(fact -> values.add(personal(project, table, fact.getKey(), fact.getValue())));
        }
        if (row.getBoolean("erased")) {
            values.add(new Act.Value(
                    null, "ข้อมูลส่วนบุคคล (ลบแล้วตามคำขอหรือพ้นระยะเวลาเก็บ)", null, null, true, false, true));
        }
        return values;
    }

    private Act.Value fact(String table, String column, JsonNode fact, RowNames.Of pointed) {
        var from = plain(fact.get(0));
        var to = plain(fact.get(1));
        var before = pointed.named(column, from);
        var after = pointed.named(column, to);
        return new Act.Value(
                column,
                labels.column(table, column),
                before == null ? word(table, column, from) : before.text(),
                after == null ? word(table, column, to) : after.text(),
                false,
                before != null && before.masked() || after != null && after.masked(),
                false);
    }

    private static Object word(String table, String column, Object value) {
        return table.equals("document") && column.equals("kind") && value != null
                ? DocumentKind.valueOf(value.toString()).thai()
                : value;
    }

    private Act.Value personal(ProjectKey project, String table, String column, JsonNode fact) {
        var label = labels.column(table, column);
        var ours = label.endsWith(COMMON_ERA);
        var from = year(ours, plain(fact.get(0)));
        var to = year(ours, plain(fact.get(1)));
        boolean words = Labels.isOfTheCase(table) && !Labels.isName(column);
        var shownFrom = words ? shown.words(project.value(), from) : shown.value(project.value(), column, from);
        var shownTo = words ? shown.words(project.value(), to) : shown.value(project.value(), column, to);
        var masked = !Objects.equals(from, shownFrom) || !Objects.equals(to, shownTo);
        return new Act.Value(
                column, ours ? label.replace(COMMON_ERA, "(พ.ศ.)") : label, shownFrom, shownTo, true, masked, false);
    }

    /** Years of the record are of the common era; people read and type them in ours. One that was erased is 0. */
    private static Object year(boolean common, Object value) {
        if (!common || !(value instanceof Integer year)) {
            return value;
        }
        return year == 0 ? null : Integer.valueOf(year + BUDDHIST_ERA);
    }

    private Object plain(JsonNode value) {
        return json.convertValue(value, Object.class);
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database's own JSON", e);
        }
    }
}
