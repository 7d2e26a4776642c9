package org.sammachip.lifecycle.escalation;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sammachip.lifecycle.DueDates;
import org.springframework.stereotype.Component;

/** Works out when the levels of a task are reached, from its due date. */
@Component
class EscalationMoments {

    private final EscalationPlan plan;
    private final DueDates dates;
    private final Clock clock;

    EscalationMoments(EscalationPlan plan, DueDates dates, Clock clock) {
        this.plan = plan;
        this.dates = dates;
        this.clock = clock;
    }

    private record Moment(int level, Date at) {}

    /** The next moment at which something is to be told; empty when every level is reached. */
    Optional<Date> next(Date due) {
        var now = now();
        return of(due).stream().map(Moment::at).filter(now::before).min(Date::compareTo);
    }

    /** Levels that are reached and not told yet. A reminder that comes after the due date is none. */
    List<Integer> reached(Date due, Set<Integer> told) {
        var now = now();
        return of(due).stream()
                .filter(moment -> !moment.at().after(now) && !told.contains(moment.level()))
                .filter(moment -> moment.level() != EscalationPlan.REMINDER || now.before(due))
                .map(Moment::level)
                .toList();
    }

    Date now() {
        return Date.from(clock.instant());
    }

    private List<Moment> of(Date due) {
        var moments = new ArrayList<Moment>();
        if (plan.reminderWorkingDays() > 0) {
            moments.add(new Moment(EscalationPlan.REMINDER, dates.workingDaysBefore(due, plan.reminderWorkingDays())));
        }
        for (var level = 1; level <= plan.levels().size(); level++) {
            var after = Duration.ofDays(plan.level(level).daysAfterDue());
            moments.add(new Moment(level, Date.from(due.toInstant().plus(after))));
        }
        return moments;
    }
}
