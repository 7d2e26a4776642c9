package org.sammachip.audit.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.sammachip.access.UserNames;
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

    private final JdbcClient jdbc;
    private final UserNames names;
    private final FormValues values;
    private final RowNames rows;

    FormsSent(JdbcClient jdbc, UserNames names, FormValues values, RowNames rows) {
        this.jdbc = jdbc;
        this.names = names;
        this.values = values;
        this.rows = rows;
    }

    /** Newest first. */
    List<SubmittedForm> of(ProjectKey project) {
        var pointed = rows.of(project);
        return jdbc.sql(SENT.formatted("true"))
                .param("key", project.value())
                .query((row, number) -> form(project, row, pointed))
                .list();
    }

    List<SubmittedForm> of(ProjectKey project, long act) {
        var pointed = rows.of(project);
        return jdbc.sql(SENT.formatted("a.id = :act"))
                .param("key", project.value())
                .param("act", act)
                .query((row, number) -> form(project, row, pointed))
                .list();
    }

    private SubmittedForm form(ProjectKey project, ResultSet row, RowNames.Of pointed) throws SQLException {
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
                        : values.of(project, pointed, content, Arrays.asList((String[])
                                row.getArray("fields").getArray())));
    }
}
