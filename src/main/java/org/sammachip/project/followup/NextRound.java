package org.sammachip.project.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.sammachip.problem.Violations;
import org.sammachip.thai.FiscalYear;
import org.sammachip.thai.ThaiDate;

/**
 * When the next round happens: as the officer says, or else on the earliest day on which a household wants to be seen
 * again before the round after it, or else as planned. It leaves three days to tell the households and stays inside the
 * fiscal year; the rounds after it are pushed on to stay in order.
 *
 * @param planned the next round as planned so far
 * @param after the rounds after that
 */
record NextRound(Round planned, List<Round> after, FiscalYear year) {

    Optional<LocalDate> on(RoundReport report, Violations violations) {
        if (report.visitedOn().plusDays(Rounds.NOTICE_DAYS).isAfter(year.lastDay())) {
            violations.add(
                    "endEarly",
                    "ปีงบประมาณสิ้นสุดวันที่ %s ไม่เหลือวันให้แจ้งครัวเรือนล่วงหน้า 3 วันก่อนรอบถัดไป กรุณาเลือกจบการติดตามก่อนครบรอบ และกรอกเหตุผล"
                            .formatted(ThaiDate.longForm(year.lastDay())));
            return Optional.empty();
        }
        if (report.nextRoundOn() != null) {
            violations.addIf(
                    !possible(report.nextRoundOn(), report.visitedOn()),
                    "nextRoundOn",
                    "ช่อง “วันเยี่ยมรอบต่อไป” " + expected(report.visitedOn()));
            return Optional.of(report.nextRoundOn());
        }
        var wanted = report.visits().stream()
                .map(RoundReport.Visit::comeAgainOn)
                .filter(Objects::nonNull)
                .filter(day -> possible(day, report.visitedOn()))
                .filter(day -> after.isEmpty() || day.isBefore(after.get(0).plannedOn()))
                .min(LocalDate::compareTo);
        if (wanted.isPresent() || possible(planned.plannedOn(), report.visitedOn())) {
            return Optional.of(wanted.orElse(planned.plannedOn()));
        }
        violations.add(
                "nextRoundOn",
                "รอบถัดไปตามแผนคือวันที่ %s ไม่ทันแล้ว กรุณากรอกช่อง “วันเยี่ยมรอบต่อไป” %s"
                        .formatted(ThaiDate.longForm(planned.plannedOn()), expected(report.visitedOn())));
        return Optional.empty();
    }

    /**
     * Days of the rounds after it that have to give way, by number: three days after the round before, at the latest
     * the last day of the fiscal year.
     */
    Map<Integer, LocalDate> pushed(LocalDate next) {
        var moved = new TreeMap<Integer, LocalDate>();
        var before = next;
        for (var round : after) {
            if (!round.plannedOn().isAfter(before)) {
                var day = before.plusDays(Rounds.NOTICE_DAYS);
                moved.put(round.round(), day.isAfter(year.lastDay()) ? year.lastDay() : day);
            }
            before = moved.getOrDefault(round.round(), round.plannedOn());
        }
        return moved;
    }

    private boolean possible(LocalDate day, LocalDate visitedOn) {
        return !day.isBefore(visitedOn.plusDays(Rounds.NOTICE_DAYS)) && year.contains(day);
    }

    private String expected(LocalDate visitedOn) {
        return "ต้องอยู่ระหว่างวันที่ %s (ให้แจ้งครัวเรือนล่วงหน้าได้ 3 วัน) ถึงวันที่ %s"
                .formatted(
                        ThaiDate.longForm(visitedOn.plusDays(Rounds.NOTICE_DAYS)), ThaiDate.longForm(year.lastDay()));
    }
}
