package org.sammachip.projectfile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sammachip.access.PersonalDetails;
import org.sammachip.project.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads {@link FollowUp}. */
@Repository
class FollowUpRows {

    private final JdbcClient jdbc;
    private final PersonalDetails details;

    FollowUpRows(JdbcClient jdbc, PersonalDetails details) {
        this.jdbc = jdbc;
        this.details = details;
    }

    FollowUp of(ProjectKey key) {
        return new FollowUp(rounds(key), visits(key));
    }

    private List<FollowUp.Round> rounds(ProjectKey key) {
        return jdbc.sql("""
                        select round, planned_on, told_on, visited_on, visited_by, status, end_reason
                        from follow_up_round where project_key = ? order by round""")
                .param(key.value())
                .query((row, number) -> new FollowUp.Round(
                        row.getInt("round"),
                        row.getObject("planned_on", LocalDate.class),
                        row.getObject("told_on", LocalDate.class),
                        row.getObject("visited_on", LocalDate.class),
                        row.getString("visited_by"),
                        row.getString("status"),
                        details.words(key.value(), row.getString("end_reason"))))
                .list();
    }

    private List<FollowUp.Visit> visits(ProjectKey key) {
        return jdbc.sql("select * from visit where project_key = ? order by round, household_id")
                .param(key.value())
                .query((row, number) -> new FollowUp.Visit(
                        row.getInt("round"),
                        row.getLong("household_id"),
                        details.coarse(key.value(), row.getString("outcome")),
                        row.getObject("practises", Boolean.class),
                        row.getBigDecimal("income"),
                        details.coarse(key.value(), row.getString("problem_category")),
                        details.sensitive(key.value(), row.getString("problem")),
                        details.sensitive(key.value(), row.getString("encouragement")),
                        row.getObject("come_again_on", LocalDate.class),
                        details.sensitive(key.value(), row.getBigDecimal("latitude")),
                        details.sensitive(key.value(), row.getBigDecimal("longitude")),
                        details.identifying(key.value(), row.getObject("photo_id", UUID.class))))
                .list();
    }
}
