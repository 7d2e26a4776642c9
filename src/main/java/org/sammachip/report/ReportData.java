package org.sammachip.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.sammachip.project.ProjectSummary;
import org.sammachip.project.evaluation.Difference;
import org.sammachip.project.evaluation.Indicators;

/**
 * Everything that the evaluation report and the knowledge record (บันทึกองค์ความรู้) of one revision say. Dates are
 * Gregorian, money is baht, incomes are baht a month. Lists are never null; texts and figures that the record does not
 * have are.
 *
 * @param profile of the village; null when nothing was recorded
 * @param steps the ten steps in their order
 * @param activities by date, the cancelled ones included
 * @param photos a choice of at most eight, by date
 * @param indicators as computed when the results of the revision were collected
 * @param differences what this revision changed against the one before; empty for revision 1
 */
public record ReportData(
        ProjectSummary project,
        Profile profile,
        Plan plan,
        List<Goal> goals,
        List<Step> steps,
        List<Activity> activities,
        List<Household> households,
        List<Group> groups,
        List<Material> materials,
        List<Round> rounds,
        List<Obstacle> obstacles,
        List<Photo> photos,
        Indicators indicators,
        List<Difference> differences,
        Knowledge knowledge,
        Revision revision,
        List<Approval> approvals) {

    /** @param landRai land of the village in rai */
    public record Profile(String history, BigDecimal landRai, Integer households, Integer people, String occupations) {}

    /**
     * @param guidelines in force in the fiscal year
     * @param rounds null without a plan, like the dates
     * @param materialsPlanned baht
     */
    public record Plan(
            String direction,
            int householdTarget,
            int guidelines,
            Integer rounds,
            LocalDate firstRoundOn,
            LocalDate lastRoundOn,
            int materials,
            BigDecimal materialsPlanned) {}

    public record Goal(String goal, String measure) {}

    /**
     * @param title in the document's words
     * @param slug as BPMN file and package are named, without the number
     * @param planned what the plan foresaw, or null where it says nothing of the step
     * @param plannedFrom first day that was planned, or null
     * @param plannedTo last day that was planned; the same as {@code plannedFrom} for one day
     * @param doneOn the day of the step's last entry in the record, or null
     * @param done one Thai sentence: what was done, in numbers
     */
    public record Step(
            int number,
            String slug,
            String title,
            String planned,
            LocalDate plannedFrom,
            LocalDate plannedTo,
            LocalDate doneOn,
            String done) {}

    /**
     * @param kind FORUM, TRAINING, STUDY_VISIT, GROUP_MEETING or DEMONSTRATION; {@code kindName} is its Thai name
     * @param firstPlannedOn before it was moved for the first time
     * @param plannedOn the day on which it was held or is to be
     */
    public record Activity(
            String kind,
            String kindName,
            String topic,
            String place,
            LocalDate firstPlannedOn,
            LocalDate plannedOn,
            LocalDate toldOn,
            boolean waived,
            String status,
            String cancelReason,
            int present,
            int represented,
            int absent,
            int others,
            BigDecimal budget,
            BigDecimal cost,
            String lessons) {

        public boolean held() {
            return status.equals("HELD");
        }

        public boolean cancelled() {
            return status.equals("CANCELLED");
        }

        public boolean moved() {
            return !firstPlannedOn.equals(plannedOn);
        }

        public int invited() {
            return present + represented + absent;
        }

        public int came() {
            return present + represented;
        }

        /** How many days ahead people were told; null when nobody was. */
        public Long daysAhead() {
            return toldOn == null ? null : ChronoUnit.DAYS.between(toldOn, plannedOn);
        }
    }

    /** @param change endline − baseline, null when the income now is not known */
    public record Household(
            String houseNumber,
            String head,
            int members,
            String currentOccupation,
            String occupation,
            BigDecimal baseline,
            BigDecimal endline,
            BigDecimal change,
            boolean practises,
            Integer satisfaction,
            String note) {}

    public record Group(
            String name,
            String occupation,
            int members,
            String chair,
            BigDecimal savings,
            String marketPlan,
            boolean alive,
            String note) {}

    /** @param households how many received some of it */
    public record Material(
            String occupation,
            String item,
            String unit,
            BigDecimal approved,
            BigDecimal unitPrice,
            BigDecimal approvedWorth,
            BigDecimal handed,
            BigDecimal handedWorth,
            int households) {}

    public record Round(
            int round,
            LocalDate plannedOn,
            LocalDate toldOn,
            LocalDate visitedOn,
            String status,
            int visited,
            int of) {}

    /**
     * What everybody who opens the report may know of an obstacle (ADR 9): what was written about it is in {@link RawRows}.
     *
     * @param category Thai name of the category, which tells nothing of health
     * @param households whom it concerned; 0 when none was named
     * @param helped null while it is not known
     */
    public record Obstacle(
            String category, int households, Boolean helped, LocalDate reportedOn, LocalDate resolvedOn) {}

    /** @param caption what was going on, in Thai */
    public record Photo(UUID id, String caption, LocalDate on) {}

    /** The parts of the knowledge record, as in the source document. */
    public record Knowledge(
            String background, String methods, String obstacles, String solutions, String strategies, String lessons) {}

    /**
     * @param status COLLECTED, REVIEWED, RETURNED or APPROVED
     * @param collectedBy user id, like {@code approvedBy}
     * @param approvedAt null until it is approved
     */
    public record Revision(
            int number,
            String status,
            String correctionReason,
            String collectedBy,
            Instant collectedAt,
            String approvedBy,
            Instant approvedAt) {

        public boolean approved() {
            return status.equals("APPROVED");
        }
    }

    /**
     * @param what Thai name of what was approved
     * @param by user id
     */
    public record Approval(String what, String by, Instant at, String comment) {}
}
