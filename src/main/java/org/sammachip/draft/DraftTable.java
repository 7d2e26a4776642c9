package org.sammachip.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of drafts, by form and person. */
@Repository
class DraftTable {

    private final JdbcClient jdbc;
    private final DraftJson json;

    DraftTable(JdbcClient jdbc, DraftJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param lock such as {@code for update}, or nothing */
    Optional<Draft> find(DraftKey key, String user, String lock) {
        return jdbc.sql("""
                        select prefilled, content, raw, version, page, saved_at from draft
                        where form = :form and user_id = :user\s""" + lock)
                .param("form", key.form())
                .param("user", user)
                .query((row, number) -> new Draft(
                        json.read(row.getString("prefilled")),
                        json.read(row.getString("content")),
                        json.read(row.getString("raw")),
                        row.getInt("version"),
                        row.getObject("page", UUID.class),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** @return false when there is one already */
    boolean insert(DraftKey key, String user, ProjectKey project, Draft draft) {
        return write(() -> jdbc.sql("""
                        insert into draft (form, user_id, task_id, project_key, prefilled, content, raw, version, page, saved_at)
                        values (:form, :user, :task, :project, cast(:prefilled as jsonb), cast(:content as jsonb),
                            cast(:raw as jsonb), :version, :page, :savedAt)
                        on conflict do nothing""")
                        .param("task", key.task())
                        .param("project", project == null ? null : project.value())
                        .param("prefilled", json.text(draft.prefilled()))
                        .param("raw", json.text(draft.raw()))
                        .params(changing(key, user, draft))
                        .update())
                == 1;
    }

    /** What stayed as it was is not written again. */
    void update(DraftKey key, String user, Draft before, Draft draft) {
        write(() -> jdbc.sql("""
                        update draft set prefilled = coalesce(cast(:prefilled as jsonb), prefilled),
                            content = cast(:content as jsonb), raw = coalesce(cast(:raw as jsonb), raw),
                            version = :version, page = :page, saved_at = :savedAt
                        where form = :form and user_id = :user""")
                .param("prefilled", changed(before.prefilled(), draft.prefilled()))
                .param("raw", changed(before.raw(), draft.raw()))
                .params(changing(key, user, draft))
                .update());
    }

    void delete(DraftKey key, String user) {
        jdbc.sql("delete from draft where form = :form and user_id = :user")
                .param("form", key.form())
                .param("user", user)
                .update();
    }

    /** Those of start forms; the others go with their task. */
    int deleteStartFormsOf(Instant before) {
        return jdbc.sql("delete from draft where task_id is null and saved_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Map<String, Object> changing(DraftKey key, String user, Draft draft) {
        return Map.of(
                "form", key.form(),
                "user", user,
                "content", json.text(draft.content()),
                "version", draft.version(),
                "page", draft.page(),
                "savedAt", draft.savedAt().atOffset(ZoneOffset.UTC));
    }

    private String changed(JsonNode before, JsonNode now) {
        return now.equals(before) ? null : json.text(now);
    }

    /** Nothing of the database's complaint is passed on: it quotes what was typed. */
    private static int write(IntSupplier statement) {
        try {
            return statement.getAsInt();
        } catch (DataIntegrityViolationException e) {
            var complaint = e.getMostSpecificCause();
            if (complaint.getMessage().contains("draft_task_id_fkey")) { // the task ended at this very moment
                throw Refusal.notFound("งานนี้สิ้นสุดแล้ว จึงไม่เก็บฉบับร่างอีก");
            }
            if (complaint instanceof SQLException sql && sql.getSQLState().startsWith("22")) {
                throw DraftJson.unstorable();
            }
            throw new IllegalStateException("a draft breaks a rule of its table");
        }
    }
}
