package org.sammachip.projectfile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sammachip.project.evaluation.Indicators;

/**
 * All that the screen shows of one project. Dates are Gregorian, money is baht, incomes are baht a month, people who use
 * the system are user ids whose names {@code names} tells. Lists are never null.
 *
 * @param today on the server's calendar, which in a rehearsal is not the reader's
 * @param works whether the reader may work on tasks of this project
 * @param wishes whether the reader handles what people wish to happen to their data
 * @param evaluation of the latest revision; null before results were collected
 */
record ProjectFile(
        LocalDate today,
        boolean works,
        boolean wishes,
        Head head,
        Indicators.Money money,
        List<Step> steps,
        List<Task> tasks,
        List<Coming> coming,
        Village village,
        Meetings meetings,
        FollowUp followUp,
        Materials materials,
        List<Obstacle> obstacles,
        Evaluated evaluation,
        List<Decision> decisions,
        List<Deed> deeds,
        Map<String, String> names) {

    /** @param fiscalYear Buddhist era */
    record Head(
            String key,
            String villageName,
            int villageNumber,
            String subdistrict,
            String district,
            String province,
            int fiscalYear,
            String status,
            String officer,
            int householdTarget,
            LocalDate registeredOn,
            LocalDate endedOn,
            String cancelReason,
            String direction,
            String pauseReason,
            LocalDate pausedOn) {}

    /**
     * @param name in few words; {@code title} in the source document's
     * @param state NOT_YET, RUNNING, DONE or CANCELLED
     * @param plannedOn when its first meeting or round is planned; null when none is, or it has begun
     * @param days from the first to the last day (to today while it runs); null before
     * @param late whether a task of it is overdue
     * @param done in numbers, in Thai; null when nothing was done yet
     */
    record Step(
            int number,
            String name,
            String title,
            String state,
            LocalDate startedOn,
            LocalDate endedOn,
            LocalDate plannedOn,
            Long days,
            boolean late,
            String done) {}

    /** @param step number of its step, or null */
    record Task(
            String id,
            String key,
            String name,
            Integer step,
            String assignee,
            LocalDate openSince,
            LocalDate due,
            boolean overdue,
            boolean escalated) {}

    /** @param kind of an activity, or {@code ROUND} */
    record Coming(LocalDate on, String kind, String title, String place) {}

    /** @param description in words, like {@code advice} and {@code solution} for readers who work with the households only */
    record Obstacle(
            long id,
            String category,
            String description,
            String advice,
            String solution,
            Boolean helped,
            String reportedBy,
            LocalDate reportedOn,
            String resolvedBy,
            LocalDate resolvedOn,
            List<Long> householdIds) {}

    /** @param status COLLECTED, REVIEWED, RETURNED or APPROVED */
    record Evaluated(int revision, String status, Indicators indicators) {}

    /** @param outcome Thai, such as อนุมัติ; {@code reason} what was written beside it, or null */
    record Decision(LocalDate on, String what, String outcome, String reason, String by) {}

    record Deed(LocalDate on, String task, Integer step, String by) {}
}
