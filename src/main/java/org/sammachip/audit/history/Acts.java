package org.sammachip.audit.history;

import java.sql.ResultSet;
import java.sql.SQLException;
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
    private final ActChanges changes;
    private final FormsSent forms;

    Acts(JdbcClient jdbc, UserNames names, ActChanges changes, FormsSent forms) {
        this.jdbc = jdbc;
        this.names = names;
        this.changes = changes;
        this.forms = forms;
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
                changes.of(project, id),
                forms.of(project, id).stream().findFirst().orElse(null),
                new Act.Seal(
                        row.getObject("seq", Long.class),
                        row.getString("hash_text"),
                        row.getString("previous_text"),
                        row.getBoolean("holds")));
    }
}
