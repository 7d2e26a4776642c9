package org.sammachip.lifecycle.tasklist;

import java.time.LocalDate;
import org.sammachip.project.ProjectSummary;

/**
 * What the card of a task says.
 *
 * @param id of the task
 * @param step as people call it, such as {@code ขั้นที่ 4 เวทีชี้แจง}
 * @param assignee the name of who took the task, or null
 * @param overdueDays calendar days since the due date; 0 on the day itself
 * @param overdue whether the moment it was due has passed
 */
record TaskCard(
        String id,
        String project,
        String village,
        int villageNumber,
        String subdistrict,
        String step,
        String assignee,
        LocalDate due,
        boolean overdue,
        long overdueDays) {

    static TaskCard of(
            String id,
            ProjectSummary project,
            String step,
            String assignee,
            LocalDate due,
            boolean overdue,
            long days) {
        return new TaskCard(
                id,
                project.key(),
                project.villageName(),
                project.villageNumber(),
                project.subdistrict(),
                step,
                assignee,
                due,
                overdue,
                days);
    }
}
