package org.sammachip.report.rollup;

import java.math.BigDecimal;
import org.sammachip.project.evaluation.Share;

/**
 * What the projects of an area come to together. Shares are taken of the sums, never of the projects' percentages.
 * Cancelled projects are counted, and what was spent on them is a sum of its own; they enter no other figure.
 */
final class Sums {

    int projects;
    int running;
    int suspended;
    int closed;
    int cancelled;
    int late;
    int evaluated;
    int approved;
    int households;
    int asked;
    int practising;
    int practisingMet;
    int paired;
    int unpaired;
    int incomeProjects;
    int incomeMet;
    BigDecimal baseline = BigDecimal.ZERO;
    BigDecimal endline = BigDecimal.ZERO;
    int groups;
    int came;
    int invited;
    int kept;
    int held;
    int waived;
    int visits;
    BigDecimal budget = BigDecimal.ZERO;
    BigDecimal planned = BigDecimal.ZERO;
    BigDecimal activities = BigDecimal.ZERO;
    BigDecimal materials = BigDecimal.ZERO;
    BigDecimal spent = BigDecimal.ZERO;
    BigDecimal spentOnCancelled = BigDecimal.ZERO;

    void add(RollUpRow row) {
        projects++;
        if (row.isCancelled()) {
            cancelled++;
            spentOnCancelled = spentOnCancelled.add(row.money().spent());
            return;
        }
        switch (row.status()) {
            case "SUSPENDED" -> suspended++;
            case "CLOSED" -> closed++;
            default -> running++;
        }
        late += row.overdue() > 0 ? 1 : 0;
        households += row.households();
        groups += row.groups();
        visits += row.visits();
        came += row.attendance().present() + row.attendance().represented();
        invited += row.attendance().taken().of();
        kept += row.leadTime().kept().count();
        held += row.leadTime().kept().of();
        waived += row.leadTime().waived();
        addMoney(row);
        if (row.isEvaluated()) {
            addResults(row);
        }
    }

    private void addMoney(RollUpRow row) {
        budget = budget.add(row.money().budget());
        planned = planned.add(row.money().planned());
        activities = activities.add(row.money().activities());
        materials = materials.add(row.money().materials());
        spent = spent.add(row.money().spent());
    }

    private void addResults(RollUpRow row) {
        evaluated++;
        approved += "APPROVED".equals(row.evaluationStatus()) ? 1 : 0;
        asked += row.practising().of();
        practising += row.practising().count();
        practisingMet += Boolean.TRUE.equals(row.practising().met()) ? 1 : 0;
        var income = row.income();
        paired += income.paired();
        unpaired += income.withoutEndline() + income.withoutBaseline();
        incomeProjects += income.paired() > 0 ? 1 : 0;
        incomeMet += Boolean.TRUE.equals(income.met()) ? 1 : 0;
        baseline = baseline.add(income.baseline());
        endline = endline.add(income.endline());
    }

    /** Those that were not cancelled. */
    int lasting() {
        return projects - cancelled;
    }

    BigDecimal practisingPercent() {
        return share(practising, asked);
    }

    BigDecimal incomePercent() {
        return Share.percent(endline.subtract(baseline), baseline);
    }

    BigDecimal attendancePercent() {
        return share(came, invited);
    }

    BigDecimal noticePercent() {
        return share(kept, held);
    }

    BigDecimal spentPercent() {
        return Share.percent(spent, planned);
    }

    /** Null while nothing can be said; the unrounded share decides, so that rounding lifts nobody over a target. */
    Boolean meetsPractising(BigDecimal target) {
        return asked == 0 ? null : reaches(BigDecimal.valueOf(practising), BigDecimal.valueOf(asked), target);
    }

    Boolean meetsIncome(BigDecimal target) {
        return baseline.signum() == 0 ? null : reaches(endline.subtract(baseline), baseline, target);
    }

    private static boolean reaches(BigDecimal part, BigDecimal whole, BigDecimal target) {
        return part.multiply(BigDecimal.valueOf(100)).compareTo(target.multiply(whole)) >= 0;
    }

    private static BigDecimal share(int part, int whole) {
        return Share.percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }
}
