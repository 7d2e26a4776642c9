package org.sammachip.draft;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
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
        return write("""
                insert into draft (form, user_id, task_id, project_key, prefilled, content, raw, version, page, saved_at)
                values (:form, :user, :task, :project, cast(:prefilled as jsonb), cast(:content as jsonb),
                    cast(:raw as jsonb), :version, :page, :savedAt)
                on conflict do nothing""", key, user, project, draft) == 1;
    }

    void update(DraftKey key, String user, ProjectKey project, Draft draft) {
        write("""
                update draft set project_key = :project, prefilled = cast(:prefilled as jsonb),
                    content = cast(:content as jsonb), raw = cast(:raw as jsonb), version = :version, page = :page,
                    saved_at = :savedAt
                where form = :form and user_id = :user and task_id is not distinct from :task""", key, user, project, draft);
    }

    void delete(DraftKey key, String user) {
        jdbc.sql("delete from draft where form = :form and user_id = :user")
                .param("form", key.form())
                .param("user", user)
                .update();
    }

    /** Those of start forms; the others go with their task. */
    void deleteStartFormsOf(Instant before) {
        jdbc.sql("delete from draft where task_id is null and saved_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private int write(String sql, DraftKey key, String user, ProjectKey project, Draft draft) {
        try {
            return jdbc.sql(sql)
                    .param("form", key.form())
                    .param("user", user)
                    .param("task", key.task())
                    .param("project", project == null ? null : project.value())
                    .param("prefilled", json.text(draft.prefilled()))
                    .param("content", json.text(draft.content()))
                    .param("raw", json.text(draft.raw()))
                    .param("version", draft.version())
                    .param("page", draft.page())
                    .param("savedAt", draft.savedAt().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DataIntegrityViolationException e) { // the task ended at this very moment
            throw Refusal.notFound("งานนี้สิ้นสุดแล้ว จึงไม่เก็บฉบับร่างอีก");
        }
    }
}
