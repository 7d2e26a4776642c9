package org.sammachip.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.sammachip.project.household.Households;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads {@link Invitations} from the record. */
@Component
class InvitationsView {

    private final JdbcClient jdbc;
    private final ProjectRegister projects;
    private final Officers officers;
    private final Households households;
    private final Clock clock;

    InvitationsView(JdbcClient jdbc, ProjectRegister projects, Officers officers, Households households, Clock clock) {
        this.households = households;
        this.jdbc = jdbc;
        this.projects = projects;
        this.officers = officers;
        this.clock = clock;
    }

    /** @throws Refusal when the project is out of scope or has no such activity */
    @Transactional(readOnly = true)
    Invitations of(ProjectKey key, long activityId) {
        var project = projects.summary(key);
        int target = projects.inScope(key).householdTarget();
        return jdbc.sql("""
                        select * from report_letter_activity where id = :id and project_key = :key""")
                .param("id", activityId)
                .param("key", key.value())
                .query((row, number) -> new Invitations(
                        project,
                        officers.of(project.officer()),
                        target,
                        row.getLong("id"),
                        row.getString("kind"),
                        ThaiNames.activity(row.getString("kind")),
                        row.getString("topic"),
                        LocalDate.now(clock),
                        row.getObject("planned_on", LocalDate.class),
                        row.getString("place"),
                        row.getBigDecimal("hours"),
                        row.getString("occupation"),
                        households(key),
                        leaders(key),
                        earlier(row)))
                .optional()
                .orElseThrow(() -> Refusal.of("activityId", "ไม่พบกิจกรรม " + activityId + " ในโครงการ " + key));
    }

    private List<Invitations.Household> households(ProjectKey key) {
        return households.participating(key).stream()
                .map(household -> new Invitations.Household(household.houseNumber(), household.head()))
                .toList();
    }

    private Invitations.Earlier earlier(ResultSet row) throws SQLException {
        var on = row.getObject("invited_on", LocalDate.class);
        var place = row.getString("invited_to");
        boolean same = on == null
                || on.equals(row.getObject("planned_on", LocalDate.class)) && place.equals(row.getString("place"));
        if (same) {
            return null;
        }
        var written = row.getObject("invited_at", OffsetDateTime.class).toInstant();
        return new Invitations.Earlier(LocalDate.ofInstant(written, clock.getZone()), on, place);
    }

    private List<Invitations.Leader> leaders(ProjectKey key) {
        return jdbc.sql("""
                        select name, role, organisation from report_letter_person where project_key = ?
                        order by rank, id""")
                .param(key.value())
                .query((row, number) -> new Invitations.Leader(
                        row.getString("name"), ThaiNames.person(row.getString("role")), row.getString("organisation")))
                .list();
    }
}
