package org.sammachip.project.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sammachip.problem.Violations;
import org.sammachip.project.Project;
import org.sammachip.project.activity.Activity.Kind;
import org.sammachip.thai.FiscalYear;
import org.sammachip.thai.ThaiDate;

/** What every plan must fulfil, whoever changes it. */
final class PlanRules {

    private PlanRules() {}

    /** @param cancelled kinds that the plan had, of activities that did not take place: they need no second planning */
    static void check(Project project, PlanDraft draft, Set<Kind> cancelled, Violations violations) {
        insideTheYear(project.year(), draft, violations);
        oneForumSomeTrainingAndAVisit(draft, cancelled, violations);
        inTheOrderOfTheSteps(draft, violations);
        roundsInsideTheYear(project.year(), draft, violations);
        withinTheBudget(project.budget(), draft, violations);
    }

    private static void insideTheYear(FiscalYear year, PlanDraft draft, Violations violations) {
        for (int i = 0; i < draft.activities().size(); i++) {
            var day = draft.activities().get(i).plannedOn();
            violations.addIf(
                    !year.contains(day),
                    "activities[" + i + "].plannedOn",
                    "แถวที่ " + (i + 1) + " ช่อง “วันที่จัด” " + outside(day, year));
        }
    }

    private static void oneForumSomeTrainingAndAVisit(PlanDraft draft, Set<Kind> cancelled, Violations violations) {
        Map<Kind, Long> count = draft.activities().stream()
                .collect(Collectors.groupingBy(PlannedActivity::kind, Collectors.counting()));
        long forums = count.getOrDefault(Kind.FORUM, cancelled.contains(Kind.FORUM) ? 1L : 0L);
        violations.addIf(
                forums != 1,
                "activities",
                "แผนงานต้องมีเวทีชี้แจง 1 ครั้งพอดี แต่มี " + forums + " ครั้ง กรุณาแก้ไขรายการกิจกรรม");
        violations.addIf(
                !count.containsKey(Kind.TRAINING) && !cancelled.contains(Kind.TRAINING),
                "activities",
                "แผนงานต้องมีการถ่ายทอดความรู้อย่างน้อย 1 ครั้ง กรุณาเพิ่มกิจกรรม");
        violations.addIf(
                !count.containsKey(Kind.STUDY_VISIT) && !cancelled.contains(Kind.STUDY_VISIT),
                "activities",
                "แผนงานต้องมีการศึกษาดูงานอย่างน้อย 1 ครั้ง กรุณาเพิ่มกิจกรรม");
    }

    /** Steps 4 to 8 follow each other, so no activity comes before the last one of an earlier step. */
    private static void inTheOrderOfTheSteps(PlanDraft draft, Violations violations) {
        var last = new TreeMap<Kind, PlannedActivity>();
        draft.activities()
                .forEach(row ->
                        last.merge(row.kind(), row, (a, b) -> a.plannedOn().isBefore(b.plannedOn()) ? b : a));
        for (int i = 0; i < draft.activities().size(); i++) {
            var row = draft.activities().get(i);
            var before = last.headMap(row.kind()).values().stream()
                    .filter(earlier -> row.plannedOn().isBefore(earlier.plannedOn()))
                    .max(Comparator.comparing(PlannedActivity::plannedOn));
            int number = i + 1;
            before.ifPresent(earlier -> violations.add(
                    "activities[" + (number - 1) + "].plannedOn",
                    "แถวที่ %d ช่อง “วันที่จัด” %s อยู่ก่อน%s (%s) ต้องจัดตามลำดับขั้นตอน"
                            .formatted(
                                    number,
                                    ThaiDate.shortForm(row.plannedOn()),
                                    earlier.kind().thai(),
                                    ThaiDate.shortForm(earlier.plannedOn()))));
        }
    }

    private static void roundsInsideTheYear(FiscalYear year, PlanDraft draft, Violations violations) {
        var dates = draft.roundDates();
        violations.addIf(
                !year.contains(dates.get(0)), "firstRoundOn", "ช่อง “รอบแรกวันที่” " + outside(dates.get(0), year));
        var lastRound = dates.get(dates.size() - 1);
        violations.addIf(
                year.contains(dates.get(0)) && !year.contains(lastRound),
                "rounds",
                "ช่อง “จำนวนรอบ” รอบที่ " + dates.size() + " ตรงกับวันที่ " + outside(lastRound, year)
                        + " กรุณาลดจำนวนรอบหรือระยะห่าง");
        draft.activities().stream()
                .filter(row -> row.kind() == Kind.FORUM && draft.firstRoundOn().isBefore(row.plannedOn()))
                .findFirst()
                .ifPresent(forum -> violations.add(
                        "firstRoundOn",
                        "ช่อง “รอบแรกวันที่” ต้องไม่อยู่ก่อนเวทีชี้แจง (" + ThaiDate.shortForm(forum.plannedOn())
                                + ")"));
    }

    private static void withinTheBudget(BigDecimal budget, PlanDraft draft, Violations violations) {
        var sum = draft.activityBudget().add(draft.materialBudget());
        violations.addIf(
                sum.compareTo(budget) > 0,
                "activities",
                "ค่าใช้จ่ายกิจกรรม %,.2f บาท และวัสดุ %,.2f บาท รวม %,.2f บาท เกินงบประมาณโครงการ %,.2f บาท กรุณาลดรายการ"
                        .formatted(draft.activityBudget(), draft.materialBudget(), sum, budget));
    }

    private static String outside(LocalDate day, FiscalYear year) {
        return "%s อยู่นอกปีงบประมาณ %d ต้องอยู่ระหว่าง %s ถึง %s"
                .formatted(
                        ThaiDate.shortForm(day),
                        year.year(),
                        ThaiDate.shortForm(year.firstDay()),
                        ThaiDate.shortForm(year.lastDay()));
    }
}
