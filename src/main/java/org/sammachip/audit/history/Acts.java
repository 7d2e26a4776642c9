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
import java.util.stream.StreamSupport;
import org.sammachip.access.UserNames;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads one act of the change log: what it changed from what to what, and whether its seal holds. */
@Repository
class Acts {

    private final JdbcClient jdbc;
    private final UserNames names;
    private final Labels labels;
    private final Shown shown;
    private final FormsSent forms;
    private final ObjectMapper json;

    Acts(JdbcClient jdbc, UserNames names, Labels labels, Shown shown, FormsSent forms, ObjectMapper json) {
        this.jdbc = jdbc;
        this.names = names;
        this.labels = labels;
        this.shown = shown;
        this.forms = forms;
        this.json = json;
    }

    /** @throws Refusal for an act that is not this project's */
    @Transactional(readOnly = true)
    public Act one(ProjectKey project, long id) {
        return jdbc.sql("""
                        select a.*, (select replace(t.name_, chr(10), '') from act_hi_taskinst t where t.id_ = a.task_id)
                                task_name,
                            encode(a.hash, 'hex') hash_text, encode(a.previous, 'hex') previous_text,
                            coalesce(a.hash = audit.hash(a) and a.previous = coalesce((select b.hash from audit.act b
                                    where b.chain = a.chain and b.seq = a.seq - 1), decode(repeat('00', 32), 'hex'))
                                and not exists (select from audit.change c join audit.personal p using (act, line)
                                    where c.act = a.id and c.personal_digest is distinct from
                                        audit.digest(p.salt, p.content)), false) holds
                        from audit.act a where a.chain = ? and a.id = ?""")
                .params(project.value(), id)
                .query((row, number) -> act(project, row))
                .optional()
                .orElseThrow(() -> Refusal.notFound("ไม่พบรายการนี้ในประวัติของโครงการ"));
    }

    private Act act(ProjectKey project, ResultSet row) throws SQLException {
        var person = row.getString("person");
        var id = row.getLong("id");
        return new Act(
                id,
                CaseHeads.instant(row, "at"),
                CaseHeads.instant(row, "written_at"),
                person == null ? null : new CaseHead.Person(person, names.of(person)),
                row.getString("db_user"),
                row.getString("task_id") == null
                        ? null
                        : new TimelineEntry.Task(
                                row.getString("task_id"), row.getString("task"), row.getString("task_name")),
                row.getString("activity"),
                changes(project, id),
                forms.of(project, id).stream().findFirst().orElse(null),
                new Act.Seal(
                        row.getObject("seq", Long.class),
                        row.getString("hash_text"),
                        row.getString("previous_text"),
                        row.getBoolean("holds")));
    }

    private List<Act.Change> changes(ProjectKey project, long act) {
        return jdbc.sql("""
                        select c.table_name, c.row_key, c.operation, c.facts, p.content,
                            c.personal_digest is not null and p.act is null erased
                        from audit.change c left join audit.personal p using (act, line)
                        where c.act = ? and c.table_name <> 'submission' order by c.line""")
                .param(act)
                .query((row, number) -> new Act.Change(
                        row.getString("table_name"),
                        labels.table(row.getString("table_name")),
                        key(row.getString("row_key")),
                        row.getString("operation"),
                        values(project, row)))
                .list();
    }

    private String key(String columns) {
        return StreamSupport.stream(tree(columns).spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(" / "));
    }

    private List<Act.Value> values(ProjectKey project, ResultSet row) throws SQLException {
        var table = row.getString("table_name");
        var values = new ArrayList<Act.Value>();
        tree(row.getString("facts")).properties().stream()
                .filter(fact -> !fact.getKey().equals("project_key")) // the one that is being looked at
                .forEach(fact -> values.add(new Act.Value(
                        fact.getKey(),
                        labels.column(table, fact.getKey()),
                        plain(fact.getValue().get(0)),
                        plain(fact.getValue().get(1)),
                        false,
                        false,
                        false)));
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

    private Act.Value personal(ProjectKey project, String table, String column, JsonNode fact) {
        var from = plain(fact.get(0));
        var to = plain(fact.get(1));
        var shownFrom = shown.value(project.value(), column, from);
        var shownTo = shown.value(project.value(), column, to);
        var masked = !Objects.equals(from, shownFrom) || !Objects.equals(to, shownTo);
        return new Act.Value(column, labels.column(table, column), shownFrom, shownTo, true, masked, false);
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
