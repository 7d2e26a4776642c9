package org.sammachip.lifecycle.holdforum;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.lifecycle.TaskForm;
import org.sammachip.project.ProjectRegister;
import org.sammachip.project.household.HouseholdRegister;
import org.sammachip.project.household.HouseholdRegistration;
import org.sammachip.project.household.OccupationFit;
import org.sammachip.thai.ThaiDate;
import org.springframework.stereotype.Component;

/**
 * Options: {@code householdTarget}; {@code occupations}, those of the plan and then {@code lightOccupations}, those
 * without heavy labour; {@code thisYear} in the Buddhist era, for the age.
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
        var light = table.advise(ELDERLY, true).occupations();
        return Map.of(
                "householdTarget", projects.inScope(request.project()).householdTarget(),
                "lightOccupations", light,
                "occupations",
                        Stream.concat(households.plannedOccupations(request.project()).stream(), light.stream())
                                .distinct()
                                .toList(),
                "thisYear", ThaiDate.buddhistYear(LocalDate.now(clock).getYear()));
    }
}
