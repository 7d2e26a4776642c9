package org.sammachip.project.material;

import java.math.BigDecimal;
import org.sammachip.project.Project;
import org.sammachip.project.activity.Activities;
import org.sammachip.project.activity.Activity;
import org.springframework.stereotype.Component;

/**
 * The money that materials may cost, in baht: the project's budget less what the activities held so far cost and less
 * what is set aside for those still to come. A cancelled activity frees its money. Negative when activities cost more.
 */
@Component
class MoneyLeft {

    private final Activities activities;

    MoneyLeft(Activities activities) {
        this.activities = activities;
    }

    BigDecimal of(Project project) {
        return activities.findByProjectKeyOrderByPlannedOnAscIdAsc(project.key()).stream()
                .map(MoneyLeft::takes)
                .reduce(project.budget(), BigDecimal::subtract);
    }

    private static BigDecimal takes(Activity activity) {
        return switch (activity.status()) {
            case HELD -> activity.meeting().cost();
            case PLANNED, COORDINATED -> activity.budget();
            case CANCELLED -> BigDecimal.ZERO;
        };
    }
}
