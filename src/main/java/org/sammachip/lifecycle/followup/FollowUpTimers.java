package org.sammachip.lifecycle.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.sammachip.lifecycle.ProcessVariable;
import org.sammachip.lifecycle.ProjectInstance;
import org.sammachip.project.followup.RoundSchedule;
import org.springframework.stereotype.Component;

/** When the timers of a round fire, from the record: asked again whenever the round's date changes. */
@Component("followUpTimers")
public class FollowUpTimers {

    private static final int NOTICE_DAYS = 3;

    private final RoundSchedule schedule;
    private final Clock clock;

    FollowUpTimers(RoundSchedule schedule, Clock clock) {
        this.schedule = schedule;
        this.clock = clock;
    }

    /** Three days before the round, at eight in Bangkok. */
    public Date tellAt(DelegateExecution execution) {
        return at(round(execution).minusDays(NOTICE_DAYS), LocalTime.of(8, 0));
    }

    /** The day of the round, at six in Bangkok. */
    public Date roundAt(DelegateExecution execution) {
        return at(round(execution), LocalTime.of(6, 0));
    }

    private LocalDate round(DelegateExecution execution) {
        return schedule.plannedOn(ProjectInstance.key(execution), ProcessVariable.ROUND.get(execution));
    }

    private Date at(LocalDate day, LocalTime time) {
        return Date.from(day.atTime(time).atZone(clock.getZone()).toInstant());
    }
}
