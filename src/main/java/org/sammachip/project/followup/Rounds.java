package org.sammachip.project.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sammachip.project.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All rounds of follow-up. */
@Repository
class Rounds {

    static final int NOTICE_DAYS = 3;

    private static final String COLUMNS = "select round, planned_on, told_on, visited_on, status from follow_up_round ";

    private final JdbcClient jdbc;

    Rounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Round> of(ProjectKey project) {
        return jdbc.sql(COLUMNS + "where project_key = ? order by round")
                .param(project.value())
                .query(Round.class)
                .list();
    }

    /** Locks the round, so that a form submitted twice is seen by the second. */
    Optional<Round> locked(ProjectKey project, int round) {
        return jdbc.sql(COLUMNS + "where project_key = ? and round = ? for update")
                .params(project.value(), round)
                .query(Round.class)
                .optional();
    }

    void add(ProjectKey project, int round, LocalDate on) {
        jdbc.sql("insert into follow_up_round (project_key, round, planned_on, status) values (?, ?, ?, 'PLANNED')")
                .params(project.value(), round, on)
                .update();
    }

    /** Whoever was told another date must be told again. */
    void move(ProjectKey project, int round, LocalDate to) {
        jdbc.sql("""
                        update follow_up_round set planned_on = :to, told_on = case when planned_on = :to then told_on end
                        where project_key = :project and round = :round""")
                .param("to", to)
                .param("project", project.value())
                .param("round", round)
                .update();
    }

    void told(ProjectKey project, int round, NoticeOfVisit notice) {
        jdbc.sql("""
                        update follow_up_round set told_on = ?, told_how = ?, told_note = ?
                        where project_key = ? and round = ?""")
                .params(
                        notice.toldOn(),
                        notice.toldHow().stream().map(Enum::name).toArray(String[]::new),
                        notice.note(),
                        project.value(),
                        round)
                .update();
    }

    void visited(ProjectKey project, int round, LocalDate on, String by, String endReason) {
        jdbc.sql("""
                        update follow_up_round set visited_on = ?, visited_by = ?, status = 'VISITED', end_reason = ?
                        where project_key = ? and round = ?""").params(on, by, endReason, project.value(), round).update();
    }

    void cancelAfter(ProjectKey project, int round, String reason) {
        jdbc.sql("""
                        update follow_up_round set status = 'CANCELLED', end_reason = ?
                        where project_key = ? and round > ? and status = 'PLANNED'""").params(reason, project.value(), round).update();
    }

    /** A cancelled round is planned again when a changed plan has that many. */
    void revive(ProjectKey project, int round, LocalDate on) {
        jdbc.sql("""
                        update follow_up_round set status = 'PLANNED', planned_on = ?, end_reason = null
                        where project_key = ? and round = ?""").params(on, project.value(), round).update();
    }
}
