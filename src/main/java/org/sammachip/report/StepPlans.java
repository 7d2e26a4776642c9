package org.sammachip.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sammachip.project.evaluation.StepTaken;
import org.sammachip.thai.FiscalYear;

/** Puts beside what was done in each step what the plan foresaw: how much, and when. */
final class StepPlans {

    private static final Map<Integer, String> KINDS =
            Map.of(4, "FORUM", 5, "TRAINING", 6, "STUDY_VISIT", 7, "GROUP_MEETING", 8, "DEMONSTRATION");

    private final ReportData.Plan plan;
    private final List<ReportData.Activity> activities;
    private final LocalDate lastDay;

    StepPlans(ReportData.Plan plan, List<ReportData.Activity> activities, int fiscalYear) {
        this.plan = plan;
        this.activities = activities;
        this.lastDay = new FiscalYear(fiscalYear).lastDay();
    }

    ReportData.Step of(StepTaken step) {
        return switch (step.number()) {
            case 1 -> step(step, some(plan.guidelines(), "แนวทางที่ใช้ในปีงบประมาณ %d ฉบับ"), null, null);
            case 3 -> step(step, "ปราชญ์หลัก 1 คน และทีมวิทยากรหมู่บ้าน 5 คน", null, null);
            case 9 -> step(step, rounds(), plan.firstRoundOn(), plan.lastRoundOn());
            case 10 -> step(step, "ภายในปีงบประมาณ", lastDay, lastDay);
            default -> meetings(step);
        };
    }

    private String rounds() {
        return plan.rounds() == null ? null : "ติดตามและเยี่ยม %d รอบ".formatted(plan.rounds());
    }

    private ReportData.Step meetings(StepTaken step) {
        var days = activities.stream()
                .filter(activity -> activity.kind().equals(KINDS.get(step.number())))
                .map(ReportData.Activity::firstPlannedOn)
                .sorted(Comparator.naturalOrder())
                .toList();
        var planned = some(days.size(), "%d ครั้ง");
        if (step.number() == 4) {
            planned = (planned == null ? "" : "เวที " + planned + " ")
                    + "เป้าหมาย %d ครัวเรือน".formatted(plan.householdTarget());
        } else if (step.number() == 8) {
            var materials = some(plan.materials(), "วัสดุ %d รายการ");
            if (materials != null) {
                materials += " เป็นเงิน %,.2f บาท".formatted(plan.materialsPlanned());
            }
            planned = planned == null ? materials : "สาธิต " + planned + (materials == null ? "" : " " + materials);
        }
        return days.isEmpty()
                ? step(step, planned, null, null)
                : step(step, planned, days.get(0), days.get(days.size() - 1));
    }

    private static String some(int count, String words) {
        return count == 0 ? null : words.formatted(count);
    }

    private static ReportData.Step step(StepTaken taken, String planned, LocalDate from, LocalDate to) {
        return new ReportData.Step(
                taken.number(), taken.slug(), taken.title(), planned, from, to, taken.doneOn(), taken.done());
    }
}
