package org.sammachip.project.activity;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * “Coordinate with the target group at least three days ahead of an activity, so that they can prepare” (first solution
 * of the source). Calendar days: for the 20th, the 17th is in time and the 18th is late.
 */
@Component
public class ThreeDaysNotice {

    private final int days;

    ThreeDaysNotice(ActivitySettings settings) {
        this.days = settings.noticeDays();
    }

    public boolean kept(LocalDate toldOn, LocalDate activityOn) {
        return !toldOn.isAfter(latest(activityOn));
    }

    /** The last day on which telling people is in time. */
    public LocalDate latest(LocalDate activityOn) {
        return activityOn.minusDays(days);
    }

    public int days() {
        return days;
    }
}
