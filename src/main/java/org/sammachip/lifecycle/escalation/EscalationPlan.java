package org.sammachip.lifecycle.escalation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.sammachip.access.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * When who is told that a task waits: {@code sammachip.escalation} in the configuration, not the models.
 *
 * @param reminderWorkingDays how many working days before its due date whoever does the task is reminded; 0 reminds
 *     nobody
 * @param levels in the order of their days; the first is level 1
 */
@Validated
@ConfigurationProperties("sammachip.escalation")
record EscalationPlan(
        @Min(0) int reminderWorkingDays, @NotNull @Valid List<Level> levels) {

    static final int REMINDER = 0;

    /**
     * @param daysAfterDue calendar days, 0 for the due date itself
     * @param tell the role whose holders in the task's district are told
     * @param priority the task's priority from then on; a higher one that it has already stays
     */
    record Level(
            @Min(0) int daysAfterDue,
            @NotNull Role tell,
            @Min(0) @Max(1000) int priority) {}

    boolean remindsOrEscalates() {
        return reminderWorkingDays > 0 || !levels.isEmpty();
    }

    /** @param level counted from 1 */
    Level level(int level) {
        return levels.get(level - 1);
    }
}
