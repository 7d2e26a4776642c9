package org.sammachip.project.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sammachip.problem.Refusal;
import org.sammachip.problem.Violations;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.sammachip.project.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The target households of a project: the gate of step 4. */
@Service
@Transactional
public class HouseholdRegister {

    private final ProjectRegister projects;
    private final Households households;
    private final OccupationFit table;
    private final JdbcClient jdbc;
    private final Clock clock;

    HouseholdRegister(
            ProjectRegister projects, Households households, OccupationFit table, JdbcClient jdbc, Clock clock) {
        this.projects = projects;
        this.households = households;
        this.table = table;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Replaces the project's households by these.
     *
     * @throws Refusal with every fault: another number of households than the target without a reason, a household
     *     twice, an impossible birth year, heavy labour for the elderly without a reason, a missing helper
     */
    public void register(ProjectKey project, HouseholdRegistration form) {
        int target = projects.inScope(project).householdTarget();
        int count = form.households().size();
        var violations = new Violations();
        violations.addIf(
                count != target && blankToNull(form.countReason()) == null,
                "countReason",
                "มีครัวเรือน " + count + " ครัวเรือน แต่เป้าหมายคือ " + target
                        + " ครัวเรือน กรุณาเพิ่มหรือลดให้ตรง หรือกรอกช่อง “เหตุผลถ้าจำนวนครัวเรือนไม่เท่าเป้าหมาย”");
        NoHouseholdTwice.check(form.households(), violations);
        var checked = new ArrayList<Household>();
        for (int i = 0; i < count; i++) {
            var entry = form.households().get(i);
            int thisYear = LocalDate.now(clock).getYear();
            var birthYear = BirthYear.check(entry.birthYear(), i, thisYear, violations);
            if (birthYear != null) {
                var fit = table.advise(thisYear - birthYear, entry.healthLimited());
                checked.add(household(project, entry, birthYear, LightLabourFirst.check(entry, i, fit, violations)));
            }
        }
        violations.throwIfAny();
        households.deleteOf(project);
        save(checked);
        jdbc.sql("update project set household_count_reason = ? where key = ?")
                .params(count == target ? null : blankToNull(form.countReason()), project.value())
                .update();
    }

    private void save(List<Household> checked) {
        new Rows(jdbc, "household", """
                        project_key, house_number, head, members, birth_year, health_limit, current_occupation,
                        baseline_income, interest, occupation, advised_occupations, advice_reason, override_reason,
                        helper, elsewhere_reason, version""").insert(checked, household -> new Object[] {
            household.projectKey().value(),
            household.houseNumber(),
            household.head(),
            household.members(),
            household.birthYear(),
            household.healthLimit(),
            household.currentOccupation(),
            household.baselineIncome(),
            household.interest(),
            household.occupation(),
            household.advised().advisedOccupations(),
            household.advised().adviceReason(),
            household.advised().overrideReason(),
            household.helper(),
            household.elsewhereReason(),
            0
        });
    }

    /** What the form shows: the households as registered, else as many empty rows as the target says. */
    @Transactional(readOnly = true)
    public HouseholdRegistration draft(ProjectKey project) {
        int target = projects.inScope(project).householdTarget();
        var known = households.findByProjectKeyOrderById(project).stream()
                .map(HouseholdEntry::of)
                .toList();
        var reason = jdbc.sql("select coalesce(household_count_reason, '') from project where key = ?")
                .param(project.value())
                .query(String.class)
                .single();
        var empty = Collections.nCopies(target, HouseholdEntry.blank());
        return new HouseholdRegistration(known.isEmpty() ? empty : known, blankToNull(reason));
    }

    /** @throws Refusal when the project is out of scope */
    @Transactional(readOnly = true)
    public List<Household> of(ProjectKey project) {
        projects.inScope(project);
        return households.findByProjectKeyOrderById(project);
    }

    /** Occupations that the project's plan names, to choose from. @throws Refusal when the project is out of scope */
    @Transactional(readOnly = true)
    public List<String> plannedOccupations(ProjectKey project) {
        projects.inScope(project);
        return jdbc.sql("""
                        select occupation from activity where project_key = :key and occupation <> ''
                        union select occupation from plan_material where project_key = :key order by 1""").param("key", project.value()).query(String.class).list();
    }

    private static Household household(
            ProjectKey project, HouseholdEntry entry, int birthYear, Household.Advised advised) {
        return new Household(
                null,
                project,
                entry.houseNumber().strip(),
                entry.head().strip(),
                entry.members(),
                birthYear,
                blankToNull(entry.healthLimit()),
                entry.currentOccupation().strip(),
                entry.baselineIncome(),
                blankToNull(entry.interest()),
                entry.occupation().strip(),
                advised,
                blankToNull(entry.helper()),
                blankToNull(entry.elsewhereReason()),
                null,
                null);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
