package org.sammachip.project.evaluation;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.sammachip.project.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All revisions of all evaluations. */
@Repository
class Revisions {

    private static final String SELECT = """
            select revision, status, lessons, background, methods, obstacles, solutions, strategies, correction_reason,
                collected_by, collected_at, reviewed_by, reviewed_at, approved_by, approved_at, comment
            from evaluation where project_key = :key\s""";

    private final JdbcClient jdbc;

    Revisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Revision> latest(ProjectKey key) {
        return jdbc.sql(SELECT + "order by revision desc limit 1")
                .param("key", key.value())
                .query(Revision.class)
                .optional();
    }

    Optional<Revision> find(ProjectKey key, int revision) {
        return jdbc.sql(SELECT + "and revision = :revision")
                .param("key", key.value())
                .param("revision", revision)
                .query(Revision.class)
                .optional();
    }

    /** Waits for whoever else is changing the project's evaluation, so that the second sees what the first did. */
    void lock(ProjectKey key) {
        jdbc.sql("select key from project where key = ? for update")
                .param(key.value())
                .query(String.class)
                .single();
    }

    void add(ProjectKey key, int revision, Results results, String correctionReason, String by, OffsetDateTime at) {
        jdbc.sql("""
                        insert into evaluation (project_key, revision, status, lessons, background, methods, obstacles,
                            solutions, strategies, correction_reason, collected_by, collected_at, version)
                        values (:key, :revision, 'COLLECTED', :lessons, :background, :methods, :obstacles, :solutions,
                            :strategies, :reason, :by, :at, 1)""")
                .params(Texts.of(results))
                .param("key", key.value())
                .param("revision", revision)
                .param("reason", correctionReason)
                .param("by", by)
                .param("at", at)
                .update();
    }

    void collectAgain(ProjectKey key, int revision, Results results, String by, OffsetDateTime at) {
        jdbc.sql("""
                        update evaluation set status = 'COLLECTED', lessons = :lessons, background = :background,
                            methods = :methods, obstacles = :obstacles, solutions = :solutions,
                            strategies = :strategies, collected_by = :by, collected_at = :at, version = version + 1
                        where project_key = :key and revision = :revision""")
                .params(Texts.of(results))
                .param("key", key.value())
                .param("revision", revision)
                .param("by", by)
                .param("at", at)
                .update();
    }

    void reviewed(ProjectKey key, int revision, Revision.Status status, String comment, String by, OffsetDateTime at) {
        jdbc.sql("""
                        update evaluation set status = ?, comment = ?, reviewed_by = ?, reviewed_at = ?,
                            version = version + 1
                        where project_key = ? and revision = ?""")
                .params(status.name(), comment, by, at, key.value(), revision)
                .update();
    }

    void returned(ProjectKey key, int revision, String comment) {
        jdbc.sql("""
                        update evaluation set status = 'RETURNED', comment = ?, version = version + 1
                        where project_key = ? and revision = ?""").params(comment, key.value(), revision).update();
    }

    void approved(ProjectKey key, int revision, String comment, String by, OffsetDateTime at) {
        jdbc.sql("""
                        update evaluation set status = 'APPROVED', comment = ?, approved_by = ?, approved_at = ?,
                            version = version + 1
                        where project_key = ? and revision = ?""").params(comment, by, at, key.value(), revision).update();
    }
}
