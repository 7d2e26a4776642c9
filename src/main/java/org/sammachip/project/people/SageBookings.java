package org.sammachip.project.people;

import java.util.List;
import org.sammachip.access.CurrentUser;
import org.sammachip.access.Role;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which sages two villages count on for the same day. Looks only into the districts that the user may see. */
@Service
@Transactional(readOnly = true)
public class SageBookings {

    private final ProjectRegister projects;
    private final People people;
    private final CurrentUser user;
    private final JdbcClient jdbc;

    SageBookings(ProjectRegister projects, People people, CurrentUser user, JdbcClient jdbc) {
        this.projects = projects;
        this.people = people;
        this.user = user;
        this.jdbc = jdbc;
    }

    /** Sages of other villages who teach there on the days on which this project's plan teaches, by day. */
    public List<SageBooking> elsewhere(ProjectKey project) {
        projects.inScope(project);
        return jdbc.sql("""
                        select distinct sage.name, sage.phone, other.planned_on, other.topic, p.key project_key,
                               p.village_name, p.village_number, s.name subdistrict
                        from activity mine
                          join activity other on other.planned_on = mine.planned_on
                          join project p on p.key = other.project_key
                          join subdistrict s on s.code = p.subdistrict_code
                          join person sage on sage.project_key = p.key and sage.role = 'SAGE'
                        where mine.project_key = :project and p.key <> :project
                          and mine.kind in ('TRAINING', 'DEMONSTRATION') and mine.status in ('PLANNED', 'COORDINATED')
                          and other.kind in ('TRAINING', 'DEMONSTRATION') and other.status in ('PLANNED', 'COORDINATED')
                          and p.status in ('RUNNING', 'SUSPENDED')
                          and (:everywhere or p.district_code = any (:districts))
                        order by other.planned_on, sage.name, p.key
                        limit 500""")
                .param("project", project.value())
                .param("everywhere", user.has(Role.ADMINISTRATOR) || user.has(Role.WORKER))
                .param("districts", user.districts().toArray(String[]::new))
                .query(SageBooking.class)
                .list();
    }

    /** Those of {@link #elsewhere} that have the name or the phone number of one of this project's own sages. */
    public List<SageBooking> doubleBooked(ProjectKey project) {
        var sages = people.findByProjectKeyAndRoleOrderById(project, Person.Role.SAGE);
        return elsewhere(project).stream()
                .filter(booking -> sages.stream().anyMatch(booking::isOf))
                .toList();
    }
}
