package org.sammachip.audit.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.sammachip.access.UserNames;
import org.sammachip.lifecycle.FieldNames;
import org.sammachip.project.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads forms as people sent them, with the words that stand beside the fields. */
@Repository
class FormsSent {

    private static final String SENT = """
            select a.id, a.at, a.person, a.task_id, a.task, c.facts #>> '{form,1}' form_key,
                coalesce((select replace(t.name_, chr(10), '') from act_hi_taskinst t where t.id_ = a.task_id),
                    (select replace(d.name_, chr(10), '') from act_re_procdef d where d.key_ = c.facts #>> '{form,1}'
                        order by d.version_ desc limit 1), c.facts #>> '{form,1}') form,
                nullif(c.facts #>> '{form_sha256,1}', '') page, coalesce(p.content, rest.content) #> '{content,1}' content,
                coalesce(array(select jsonb_array_elements_text(c.facts #> '{fields,1}')), '{}') fields
            from audit.act a join audit.change c on c.act = a.id left join audit.personal p using (act, line)
            left join lateral (select q.content from audit.change k join audit.personal q using (act, line)
                where p.act is null and k.table_name = 'submission' and k.operation = 'U'
                  and k.row_key = jsonb_build_object('act', c.act, 'line', c.line)) rest on true
            where a.chain = :key and c.table_name = 'submission' and c.operation = 'I' and %s order by a.at desc, a.id desc, c.line""";

    /**
     * Called as columns that are personal elsewhere; here they are names of groups, whether a meeting
     * was held, and what officials gave as reasons.
     */
    private static final Set<String> OPEN = Set.of("reason", "note", "groups.name", "outcome");

    /** Fields that no form shows under a label of their own. */
    private static final Map<String, String> UNLABELLED =
            Map.of("id", "ลำดับ", "profile", "ข้อมูลหมู่บ้าน", "occupations", "อาชีพของคนในหมู่บ้าน");

    private final JdbcClient jdbc;
    private final UserNames names;
    private final Labels labels;
    private final Shown shown;
    private final ObjectMapper json;

    FormsSent(JdbcClient jdbc, UserNames names, Labels labels, Shown shown, ObjectMapper json) {
        this.jdbc = jdbc;
        this.names = names;
        this.labels = labels;
        this.shown = shown;
        this.json = json;
    }

    /** Newest first. */
    List<SubmittedForm> of(ProjectKey project) {
        return jdbc.sql(SENT.formatted("true"))
                .param("key", project.value())
                .query((row, number) -> form(project, row))
                .list();
    }

    List<SubmittedForm> of(ProjectKey project, long act) {
        return jdbc.sql(SENT.formatted("a.id = :act"))
                .param("key", project.value())
                .param("act", act)
                .query((row, number) -> form(project, row))
                .list();
    }

    private SubmittedForm form(ProjectKey project, ResultSet row) throws SQLException {
        var person = row.getString("person");
        var content = row.getString("content");
        return new SubmittedForm(
                row.getLong("id"),
                CaseHeads.instant(row, "at"),
                person == null ? null : new CaseHead.Person(person, names.of(person)),
                row.getString("task_id") == null
                        ? null
                        : new TimelineEntry.Task(
                                row.getString("task_id"), row.getString("task"), row.getString("form")),
                row.getString("form"),
                row.getString("form_key"),
                row.getString("page"),
                content == null,
                content == null
                        ? List.of()
                        : values(project, content, Arrays.asList((String[])
                                row.getArray("fields").getArray())));
    }

    private List<SubmittedForm.Value> values(ProjectKey project, String content, List<String> order) {
        try {
            var values = new ArrayList<SubmittedForm.Value>();
            collect(project, List.of(), "", json.readTree(content), order, values);
            return values;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database's own JSON", e);
        }
    }

    private void collect(
            ProjectKey project,
            List<String> path,
            String label,
            JsonNode node,
            List<String> order,
            List<SubmittedForm.Value> values) {
        if (node.isObject()) {
            node.properties().stream()
                    .sorted(Comparator.comparingInt(each -> order.indexOf(each.getKey())))
                    .forEach(each -> {
                        var name = label(each.getKey());
                        collect(
                                project,
                                Stream.concat(path.stream(), Stream.of(each.getKey()))
                                        .toList(),
                                label.isEmpty() ? name : label + " › " + name,
                                each.getValue(),
                                order,
                                values);
                    });
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(project, path, label + " " + (i + 1), node.get(i), order, values);
            }
        } else {
            var field = path.get(path.size() - 1);
            var personal = labels.personal(field) && !OPEN.contains(String.join(".", path));
            var sent = json.convertValue(node, Object.class);
            var seen = personal ? shown.value(project.value(), field, sent) : sent;
            values.add(new SubmittedForm.Value(label, seen, personal, !Objects.equals(sent, seen)));
        }
    }

    private static String label(String field) {
        var label = FieldNames.thai(field);
        return label.equals(field) ? UNLABELLED.getOrDefault(field, field) : label;
    }
}
