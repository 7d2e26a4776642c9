package org.sammachip.project.planchange;

import java.time.LocalDate;
import org.sammachip.problem.Violations;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.plan.PlanDraft;
import org.sammachip.thai.ThaiDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A changed plan leaves the round at hand: follow-up ends early only with a visit's report that says why. The rounds to
 * come lie after the visits that were made. A change that is not about the rounds leaves them as they are.
 */
@Component
class RoundsLeft {

    private final JdbcClient jdbc;

    RoundsLeft(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Progress(int visited, LocalDate lastVisit, boolean left) {}

    void check(ProjectKey key, PlanDraft proposal) {
        if (sameRounds(key, proposal)) {
            return;
        }
        var progress = jdbc.sql("""
                        select count(*) filter (where status = 'VISITED') visited, max(visited_on) last_visit,
                               coalesce(bool_or(status = 'PLANNED'), false) "left"
                        from follow_up_round where project_key = ?""").param(key.value()).query(Progress.class).single();
        if (!progress.left() || progress.visited() == 0) {
            return;
        }
        var violations = new Violations();
        violations.addIf(
                proposal.rounds() <= progress.visited(),
                "rounds",
                "ช่อง “จำนวนรอบ” ต้องไม่น้อยกว่า %d เพราะเยี่ยมแล้ว %d รอบ หากจะสิ้นสุดก่อนกำหนดกรุณาบันทึกในงานเยี่ยม"
                        .formatted(progress.visited() + 1, progress.visited()));
        violations.throwIfAny();
        var next = proposal.roundDates().get(progress.visited());
        violations.addIf(
                !next.isAfter(progress.lastVisit()),
                "firstRoundOn",
                "รอบติดตามที่ %d ตามแผนใหม่คือ %s ต้องอยู่หลังวันที่เยี่ยมรอบก่อน (%s)"
                        .formatted(
                                progress.visited() + 1,
                                ThaiDate.longForm(next),
                                ThaiDate.longForm(progress.lastVisit())));
        violations.throwIfAny();
    }

    private boolean sameRounds(ProjectKey key, PlanDraft proposal) {
        return jdbc.sql("""
                        select exists (select from plan where project_key = ? and first_round_on = ?
                          and round_interval_days = ? and rounds = ?)""")
                .params(key.value(), proposal.firstRoundOn(), proposal.roundIntervalDays(), proposal.rounds())
                .query(Boolean.class)
                .single();
    }
}
