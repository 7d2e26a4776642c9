package org.sammachip.projectfile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.sammachip.access.PersonalDetails;
import org.sammachip.project.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads {@link Meetings}. */
@Repository
class MeetingRows {

    private final JdbcClient jdbc;
    private final PersonalDetails details;

    MeetingRows(JdbcClient jdbc, PersonalDetails details) {
        this.jdbc = jdbc;
        this.details = details;
    }

    Meetings of(ProjectKey key) {
        return new Meetings(activities(key), attendance(key), lessons(key));
    }

    /** By date, the cancelled ones included. */
    private List<Meetings.Activity> activities(ProjectKey key) {
        return jdbc.sql("""
                        select a.*, a.planned_on - a.told_on notice_days, p.name sage,
                            (select count(*) from activity_move m where m.activity_id = a.id) moves
                        from activity a left join person p on p.id = a.sage_id
                        where a.project_key = ? order by a.planned_on, a.id""")
                .param(key.value())
                .query((row, number) -> activity(key, row))
                .list();
    }

    private Meetings.Activity activity(ProjectKey key, ResultSet row) throws SQLException {
        var how = row.getArray("told_how");
        return new Meetings.Activity(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("topic"),
                row.getObject("planned_on", LocalDate.class),
                details.words(key.value(), row.getString("place")),
                row.getBigDecimal("hours"),
                row.getBigDecimal("budget"),
                row.getString("occupation"),
                row.getString("status"),
                details.words(key.value(), row.getString("cancel_reason")),
                row.getObject("told_on", LocalDate.class),
                how == null ? List.of() : List.of((String[]) how.getArray()),
                row.getObject("notice_days", Integer.class),
                details.words(key.value(), row.getString("waiver_reason")),
                row.getString("waived_by"),
                details.name(key.value(), row.getString("sage")),
                row.getString("transfer_mode"),
                row.getBigDecimal("cost"),
                row.getObject("other_participants", Integer.class),
                details.words(key.value(), row.getString("lessons")),
                row.getInt("moves"));
    }

    private List<Meetings.Attendance> attendance(ProjectKey key) {
        return jdbc.sql("""
                        select t.activity_id, t.household_id, t.presence, t.reason
                        from attendance t join activity a on a.id = t.activity_id
                        where a.project_key = ? order by a.planned_on, a.id, t.household_id""")
                .param(key.value())
                .query((row, number) -> new Meetings.Attendance(
                        row.getLong("activity_id"),
                        row.getLong("household_id"),
                        row.getString("presence"),
                        details.coarse(key.value(), row.getString("reason"))))
                .list();
    }

    private List<Meetings.Lesson> lessons(ProjectKey key) {
        return jdbc.sql("select seen, adopted, responsible, due_on from lesson where project_key = ? order by id")
                .param(key.value())
                .query((row, number) -> new Meetings.Lesson(
                        details.words(key.value(), row.getString("seen")),
                        details.words(key.value(), row.getString("adopted")),
                        details.name(key.value(), row.getString("responsible")),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }
}
