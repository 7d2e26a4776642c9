package org.sammachip.lifecycle;

import java.time.Clock;
import java.time.LocalDate;
import org.sammachip.draft.DraftRules;
import org.sammachip.project.Registration;
import org.sammachip.thai.FiscalYear;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The registration form. Where the village lies is picked through {@code /camunda/api/app/areas}. */
@Component
class RegisterProjectForm implements TaskForm {

    private final Clock clock;
    private final int householdTarget;

    RegisterProjectForm(Clock clock, @Value("${sammachip.household-target:20}") int householdTarget) {
        this.clock = clock;
        this.householdTarget = householdTarget;
    }

    @Override
    public String task() {
        return "communityProject";
    }

    @Override
    public DraftRules drafts() {
        return DraftRules.today("fiscalYear");
    }

    @Override
    public Object values(FormRequest request) {
        var year = FiscalYear.of(LocalDate.now(clock)).year();
        return new Registration(year, null, null, "", householdTarget, null);
    }
}
