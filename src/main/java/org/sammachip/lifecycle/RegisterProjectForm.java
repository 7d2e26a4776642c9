package org.sammachip.lifecycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sammachip.access.CurrentUser;
import org.sammachip.area.Areas;
import org.sammachip.area.District;
import org.sammachip.project.Registration;
import org.sammachip.thai.FiscalYear;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The registration form. Options: {@code districts} of the user, each {value, label}; {@code subdistricts}, each {value,
 * label, district}, left empty for a user of more than {@value #LISTED} districts, who picks through {@code
 * /camunda/api/app/areas}.
 */
@Component
class RegisterProjectForm implements TaskForm {

    private static final int LISTED = 5;

    private final Areas areas;
    private final CurrentUser user;
    private final Clock clock;
    private final int householdTarget;

    RegisterProjectForm(
            Areas areas,
            CurrentUser user,
            Clock clock,
            @Value("${sammachip.household-target:20}") int householdTarget) {
        this.areas = areas;
        this.user = user;
        this.clock = clock;
        this.householdTarget = householdTarget;
    }

    @Override
    public String task() {
        return "communityProject";
    }

    @Override
    public Object values(FormRequest request) {
        var year = FiscalYear.of(LocalDate.now(clock)).year();
        return new Registration(year, null, null, "", householdTarget, null);
    }

    @Override
    public Object options(FormRequest request) {
        var districts = areas.districts(user.districts());
        return Map.of(
                "districts",
                districts.stream().map(d -> new Choice(d.code(), d.name())).toList(),
                "subdistricts",
                districts.size() > LISTED ? List.of() : subdistricts(districts));
    }

    private List<?> subdistricts(List<District> districts) {
        return districts.stream()
                .flatMap(district -> areas.subdistricts(district.code()).stream())
                .map(s -> Map.of("value", s.code(), "label", s.name(), "district", s.districtCode()))
                .toList();
    }
}
