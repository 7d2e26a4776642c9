package org.sammachip.project.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sammachip.problem.Refusal;
import org.sammachip.problem.Violations;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works with the project: the gate of step 3. */
@Service
@Transactional
public class PeopleRegister {

    private final ProjectRegister projects;
    private final People people;
    private final SageAdvice tables;
    private final JdbcClient jdbc;
    private final Clock clock;

    PeopleRegister(ProjectRegister projects, People people, SageAdvice tables, JdbcClient jdbc, Clock clock) {
        this.projects = projects;
        this.people = people;
        this.tables = tables;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Replaces the project's people by these.
     *
     * @throws Refusal with every fault: no lead sage or more than one, a team of fewer than five without a reason, a
     *     phone number without consent, somebody twice, a lecture by somebody who never taught
     */
    public void register(ProjectKey project, PeopleRegistration form) {
        projects.inScope(project);
        var violations = new Violations();
        TeamOfFive.check(form.people(), form.smallTeamReason(), violations);
        NobodyTwice.check(form.people(), violations);
        var checked = new ArrayList<Person>();
        for (int i = 0; i < form.people().size(); i++) {
            var entry = form.people().get(i);
            PhoneWithConsent.check(entry, i, violations);
            SageKnowsTheTrade.check(entry, i, violations);
            checked.add(person(project, entry, NoLectureUntaught.transfer(entry, i, tables, violations)));
        }
        violations.throwIfAny();
        people.deleteOf(project);
        people.saveAll(checked);
        jdbc.sql("update project set small_team_reason = ?, people_registered_on = ? where key = ?")
                .params(blankToNull(form.smallTeamReason()), LocalDate.now(clock), project.value())
                .update();
    }

    /** What the form shows: the people as registered, else those of the same village's last project, else one row. */
    @Transactional(readOnly = true)
    public PeopleRegistration draft(ProjectKey project) {
        projects.inScope(project);
        var known = people.findByProjectKeyOrderById(project);
        var reason = jdbc.sql("select coalesce(small_team_reason, '') from project where key = ?")
                .param(project.value())
                .query(String.class)
                .single();
        var rows = (known.isEmpty() ? ofLastProject(project) : known)
                .stream().map(PersonEntry::of).toList();
        return new PeopleRegistration(
                rows.isEmpty() ? List.of(PersonEntry.blankLeadSage()) : rows, blankToNull(reason));
    }

    private List<Person> ofLastProject(ProjectKey project) {
        return jdbc.sql("""
                        select p.key from project p join project mine using (subdistrict_code, village_number)
                        where mine.key = ? and p.fiscal_year < mine.fiscal_year order by p.fiscal_year desc limit 1""")
                .param(project.value())
                .query(String.class)
                .optional()
                .map(key -> people.findByProjectKeyOrderById(new ProjectKey(key)))
                .orElse(List.of());
    }

    private Person person(ProjectKey project, PersonEntry entry, Person.Transfer transfer) {
        return new Person(
                null,
                project,
                entry.role(),
                entry.name().strip(),
                entry.contactConsent() ? PhoneWithConsent.digits(entry.phone()) : null,
                blankToNull(entry.organisation()),
                blankToNull(entry.occupation()),
                entry.yearsOfPractice(),
                entry.succeededThemselves(),
                entry.taughtBefore(),
                entry.contactConsent(),
                blankToNull(entry.commitment()),
                entry.leadSage(),
                entry.inTeam(),
                selection(entry),
                transfer);
    }

    private Person.Selection selection(PersonEntry entry) {
        if (!entry.sage() || entry.yearsOfPractice() == null) {
            return null;
        }
        var advice = tables.selection(entry.yearsOfPractice(), entry.succeededThemselves(), entry.taughtBefore());
        return new Person.Selection(Integer.valueOf(advice.answer()), advice.reason());
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
