package org.sammachip.lifecycle.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sammachip.draft.DraftRules;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.lifecycle.TaskForm;
import org.sammachip.project.followup.NoticeOfVisit;
import org.sammachip.project.followup.VisitList;
import org.springframework.stereotype.Component;

/**
 * Options: those of {@link VisitList.RoundAtHand}: {@code round}, {@code plannedOn}, {@code tellBy}, {@code next},
 * {@code lastDay}. Told later than {@code tellBy}, the form needs {@code moveTo} or {@code note}.
 */
@Component
class TellHouseholdsForm implements TaskForm {

    private final VisitList list;
    private final Clock clock;

    TellHouseholdsForm(VisitList list, Clock clock) {
        this.list = list;
        this.clock = clock;
    }

    @Override
    public String task() {
        return "tellHouseholds";
    }

    @Override
    public DraftRules drafts() {
        return DraftRules.today("toldOn");
    }

    @Override
    public NoticeOfVisit values(FormRequest request) {
        return new NoticeOfVisit(LocalDate.now(clock), List.of(), null, null);
    }

    @Override
    public VisitList.RoundAtHand options(FormRequest request) {
        return list.round(request.project(), request.round());
    }
}
