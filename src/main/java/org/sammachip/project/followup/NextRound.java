package org.sammachip.project.followup;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.sammachip.problem.Violations;
import org.sammachip.thai.FiscalYear;
import org.sammachip.thai.ThaiDate;

/**
 * When the next round happens: as the officer says, or else on the earliest day on which a household wants to be seen
 * again, or else as planned. It leaves three days to tell the households, stays inside the fiscal year, and before the
 * round after it.
 *
 * @param planned the next round as planned so far
 * @param after the round after that, or null
 */
record NextRound(Round planned, Round after, FiscalYear year) {

    Optional<LocalDate> on(RoundReport report, Violations violations) {
        if (report.nextRoundOn() != null) {
            violations.addIf(
                    !possible(report.nextRoundOn(), report.visitedOn()),
                    "nextRoundOn",
                    "ช่อง “วันเยี่ยมรอบถัดไป” " + expected(report.visitedOn()));
            return Optional.of(report.nextRoundOn());
        }
        var wanted = report.visits().stream()
                .map(RoundReport.Visit::comeAgainOn)
                .filter(Objects::nonNull)
                .filter(day -> possible(day, report.visitedOn()))
                .min(LocalDate::compareTo);
        if (wanted.isPresent() || possible(planned.plannedOn(), report.visitedOn())) {
            return Optional.of(wanted.orElse(planned.plannedOn()));
        }
        violations.add(
                "nextRoundOn",
                "รอบถัดไปตามแผนคือวันที่ %s ไม่ทันแล้ว กรุณากรอกช่อง “วันเยี่ยมรอบถัดไป” %s"
                        .formatted(ThaiDate.longForm(planned.plannedOn()), expected(report.visitedOn())));
        return Optional.empty();
    }

    private boolean possible(LocalDate day, LocalDate visitedOn) {
        return !day.isBefore(visitedOn.plusDays(Rounds.NOTICE_DAYS))
                && year.contains(day)
                && (after == null || day.isBefore(after.plannedOn()));
    }

    private String expected(LocalDate visitedOn) {
        var last = after == null ? year.lastDay() : after.plannedOn().minusDays(1);
        return "ต้องอยู่ระหว่างวันที่ %s (ให้แจ้งครัวเรือนล่วงหน้าได้ 3 วัน) ถึงวันที่ %s"
                .formatted(ThaiDate.longForm(visitedOn.plusDays(Rounds.NOTICE_DAYS)), ThaiDate.longForm(last));
    }
}
