package org.sammachip.lifecycle.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.sammachip.lifecycle.ProcessVariable;
import org.sammachip.lifecycle.ProjectInstance;
import org.sammachip.project.followup.RoundSchedule;
import org.sammachip.thai.WorkingDays;
import org.springframework.stereotype.Component;

/** When the timers of a round fire, from the record: asked again whenever the round's date changes. */
@Component("followUpTimers")
public class FollowUpTimers {

    /** As many as the model gives the task {@code tellHouseholds}. */
    private static final int DAYS_TO_TELL = 3;

    private final RoundSchedule schedule;
    private final WorkingDays calendar;
    private final Clock clock;

    FollowUpTimers(RoundSchedule schedule, WorkingDays calendar, Clock clock) {
        this.schedule = schedule;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Three working days before the last day on which the households are told in time, at eight in Bangkok, so that the
     * officer can work on it while the notice is still in time.
     */
    public Date tellAt(DelegateExecution execution) {
        return at(
                calendar.plus(
                        schedule.tellBy(ProjectInstance.key(execution), ProcessVariable.ROUND.get(execution)),
                        -DAYS_TO_TELL),
                LocalTime.of(8, 0));
    }

    /** The day of the round, at six in Bangkok. */
    public Date roundAt(DelegateExecution execution) {
        return at(
                schedule.plannedOn(ProjectInstance.key(execution), ProcessVariable.ROUND.get(execution)),
                LocalTime.of(6, 0));
    }

    private Date at(LocalDate day, LocalTime time) {
        return Date.from(day.atTime(time).atZone(clock.getZone()).toInstant());
    }
}
