package org.sammachip.lifecycle.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.lifecycle.TaskForm;
import org.sammachip.project.ToldHow;
import org.sammachip.project.followup.NoticeOfVisit;
import org.sammachip.project.followup.VisitList;
import org.springframework.stereotype.Component;

/**
 * Options: {@code round} {round, plannedOn, tellBy, next, lastDay}, {@code toldHow} [{value, label}]. Told later than
 * {@code tellBy}, the form needs {@code moveTo} or {@code note}.
 */
@Component
class TellHouseholdsForm implements TaskForm {

    record Choice(String value, String label) {}

    record Options(VisitList.RoundAtHand round, List<Choice> toldHow) {}

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
    public NoticeOfVisit values(FormRequest request) {
        return new NoticeOfVisit(LocalDate.now(clock), List.of(), null, null);
    }

    @Override
    public Options options(FormRequest request) {
        return new Options(
                list.round(request.project(), request.round()),
                Arrays.stream(ToldHow.values())
                        .map(how -> new Choice(how.name(), how.thai()))
                        .toList());
    }
}
