package org.sammachip.lifecycle.holdforum;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.lifecycle.TaskForm;
import org.sammachip.project.ProjectRegister;
import org.sammachip.project.household.HouseholdRegister;
import org.sammachip.project.household.HouseholdRegistration;
import org.sammachip.project.household.OccupationFit;
import org.sammachip.thai.ThaiDate;
import org.springframework.stereotype.Component;

/**
 * Options: {@code householdTarget}; {@code lightOccupations}, names of occupations without heavy labour;
 * {@code thisYear} in the Buddhist era, for the age.
 */
@Component
class RegisterHouseholdsForm implements TaskForm {

    private static final int ELDERLY = 60;

    private final ProjectRegister projects;
    private final HouseholdRegister households;
    private final OccupationFit table;
    private final Clock clock;

    RegisterHouseholdsForm(ProjectRegister projects, HouseholdRegister households, OccupationFit table, Clock clock) {
        this.projects = projects;
        this.households = households;
        this.table = table;
        this.clock = clock;
    }

    @Override
    public String task() {
        return "registerHouseholds";
    }

    @Override
    public HouseholdRegistration values(FormRequest request) {
        return households.draft(request.project());
    }

    @Override
    public Map<String, Object> options(FormRequest request) {
        return Map.of(
                "householdTarget", projects.inScope(request.project()).householdTarget(),
                "lightOccupations", table.advise(ELDERLY, true).occupations(),
                "thisYear", ThaiDate.buddhistYear(LocalDate.now(clock).getYear()));
    }
}
