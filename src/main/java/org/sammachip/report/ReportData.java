package org.sammachip.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sammachip.project.ProjectSummary;
import org.sammachip.project.evaluation.Difference;
import org.sammachip.project.evaluation.Indicators;

/**
 * Everything that the evaluation report and the knowledge record (บันทึกองค์ความรู้) of one revision say. Dates are
 * Gregorian, money is baht, incomes are baht a month. Lists are never null; texts and figures that the record does not
 * have are.
 *
 * @param steps the ten steps in their order
 * @param indicators as computed when the results of the revision were collected
 * @param differences what this revision changed against the one before; empty for revision 1
 */
public record ReportData(
        ProjectSummary project,
        String direction,
        List<Goal> goals,
        List<Step> steps,
        List<Activity> activities,
        List<Household> households,
        List<Group> groups,
        List<Round> rounds,
        List<Obstacle> obstacles,
        Indicators indicators,
        List<Difference> differences,
        Knowledge knowledge,
        Revision revision,
        List<Approval> approvals) {

    public record Goal(String goal, String measure) {}

    /**
     * @param title in the document's words
     * @param slug as BPMN file and package are named, without the number
     * @param doneOn the day of the step's last entry in the record, or null
     * @param done one Thai sentence: what was done, in numbers
     */
    public record Step(int number, String slug, String title, LocalDate doneOn, String done) {}

    /** @param kind FORUM, TRAINING, STUDY_VISIT, GROUP_MEETING or DEMONSTRATION; {@code kindName} is its Thai name */
    public record Activity(
            String kind,
            String kindName,
            String topic,
            LocalDate plannedOn,
            LocalDate toldOn,
            boolean waived,
            String status,
            int present,
            int represented,
            int absent,
            BigDecimal budget,
            BigDecimal cost,
            String lessons) {}

    /** @param change endline − baseline, null when the income now is not known */
    public record Household(
            String houseNumber,
            String head,
            String occupation,
            BigDecimal baseline,
            BigDecimal endline,
            BigDecimal change,
            boolean practises,
            Integer satisfaction,
            String note) {}

    public record Group(String name, String occupation, int members, BigDecimal savings, boolean alive, String note) {}

    public record Round(
            int round,
            LocalDate plannedOn,
            LocalDate toldOn,
            LocalDate visitedOn,
            String status,
            int visited,
            int of) {}

    /** @param category Thai name of the category */
    public record Obstacle(
            String category,
            String description,
            String advice,
            String solution,
            Boolean helped,
            LocalDate reportedOn) {}

    /** The parts of the knowledge record, as in the source document. */
    public record Knowledge(
            String background, String methods, String obstacles, String solutions, String strategies, String lessons) {}

    /**
     * @param status COLLECTED, REVIEWED, RETURNED or APPROVED
     * @param collectedBy user id
     */
    public record Revision(
            int number, String status, String correctionReason, String collectedBy, Instant collectedAt) {}

    /**
     * @param what Thai name of what was approved
     * @param by user id
     */
    public record Approval(String what, String by, Instant at, String comment) {}
}
