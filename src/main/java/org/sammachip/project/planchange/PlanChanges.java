package org.sammachip.project.planchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.sammachip.problem.Refusal;
import org.sammachip.project.Approval;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.plan.PlanDraft;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All plan changes; the proposal is kept as it was typed. */
@Repository
class PlanChanges {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    PlanChanges(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @throws Refusal when another change of the project waits, also one that was asked for at the same moment */
    long add(ProjectKey project, String reason, PlanDraft proposal, String by, Instant at) {
        try {
            return jdbc.sql("""
                            insert into plan_change (project_key, reason, requested_by, requested_at, proposal, status)
                            values (?, ?, ?, ?, ?::jsonb, 'REQUESTED') returning id""")
                    .params(project.value(), reason, by, at.atZone(BANGKOK).toOffsetDateTime(), written(proposal))
                    .query(Long.class)
                    .single();
        } catch (DuplicateKeyException e) {
            throw oneWaits(project);
        }
    }

    static Refusal oneWaits(ProjectKey key) {
        return Refusal.conflict("โครงการ " + key + " มีคำขอปรับแผนงานที่รอพิจารณาอยู่แล้ว กรุณารอผลก่อนขอใหม่");
    }

    boolean undecided(ProjectKey project) {
        return jdbc.sql("select exists (select from plan_change where project_key = ? and status = 'REQUESTED')")
                .param(project.value())
                .query(Boolean.class)
                .single();
    }

    Optional<PlanChange> find(ProjectKey project, long id) {
        return jdbc.sql("select * from plan_change where id = ? and project_key = ?")
                .params(id, project.value())
                .query((row, number) -> read(row))
                .optional();
    }

    /** @return whether this decision was the first */
    boolean decided(long id, Approval approval, String by, Instant at) {
        return jdbc.sql("""
                        update plan_change set status = ?, decided_by = ?, decided_at = ?, comment = ?
                        where id = ? and status = 'REQUESTED'""")
                        .params(
                                (approval.approved() ? PlanChange.Status.APPROVED : PlanChange.Status.REJECTED).name(),
                                by,
                                at.atZone(BANGKOK).toOffsetDateTime(),
                                approval.comment(),
                                id)
                        .update()
                == 1;
    }

    private PlanChange read(ResultSet row) throws SQLException {
        try {
            return new PlanChange(
                    row.getLong("id"),
                    new ProjectKey(row.getString("project_key")),
                    row.getString("reason"),
                    row.getString("requested_by"),
                    row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                    json.readValue(row.getString("proposal"), PlanDraft.class),
                    PlanChange.Status.valueOf(row.getString("status")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plan change " + row.getLong("id") + " cannot be read", e);
        }
    }

    private String written(PlanDraft proposal) {
        try {
            return json.writeValueAsString(proposal);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
