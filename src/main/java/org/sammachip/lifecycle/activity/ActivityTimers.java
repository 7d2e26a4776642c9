package org.sammachip.lifecycle.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.sammachip.lifecycle.ProcessVariable;
import org.sammachip.project.activity.Activity;
import org.sammachip.project.activity.ActivitySchedule;
import org.sammachip.project.activity.ActivitySettings;
import org.springframework.stereotype.Component;

/**
 * When the timers of {@code activity.bpmn} fire, Bangkok time. The date comes from the record each time, so that a
 * waiting timer can be moved after the date did; a time that has passed fires at once.
 */
@Component
public class ActivityTimers {

    /** When offices open. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    /** Before anybody sets out. */
    private static final LocalTime DAYBREAK = LocalTime.of(6, 0);

    private final ActivitySchedule schedule;
    private final ActivitySettings settings;
    private final Clock clock;

    ActivityTimers(ActivitySchedule schedule, ActivitySettings settings, Clock clock) {
        this.schedule = schedule;
        this.settings = settings;
        this.clock = clock;
    }

    /** The preparation starts. */
    public Date leadTimeAt(DelegateExecution execution) {
        return at(activity(execution).plannedOn().minusDays(settings.leadDays()), MORNING);
    }

    /** The day has come. */
    public Date dayAt(DelegateExecution execution) {
        return at(activity(execution).plannedOn(), DAYBREAK);
    }

    private Activity activity(DelegateExecution execution) {
        return schedule.inScope(ProcessVariable.ACTIVITY_ID.get(execution));
    }

    private Date at(LocalDate day, LocalTime time) {
        return Date.from(day.atTime(time).atZone(clock.getZone()).toInstant());
    }
}
