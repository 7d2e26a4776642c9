package org.sammachip.lifecycle.activity;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.sammachip.project.activity.Activity;

/**
 * What the forms of an activity show about it.
 *
 * @param latestNotice the last day on which telling people is in time
 * @param toldOn null until they were told
 */
record ActivityView(
        long id,
        Activity.Kind kind,
        String topic,
        LocalDate plannedOn,
        String place,
        BigDecimal hours,
        BigDecimal budget,
        String occupation,
        LocalDate latestNotice,
        LocalDate toldOn) {

    static ActivityView of(Activity activity, LocalDate latestNotice) {
        return new ActivityView(
                activity.id(),
                activity.kind(),
                activity.topic(),
                activity.plannedOn(),
                activity.place(),
                activity.hours(),
                activity.budget(),
                activity.occupation(),
                latestNotice,
                activity.notice() == null ? null : activity.notice().toldOn());
    }
}
