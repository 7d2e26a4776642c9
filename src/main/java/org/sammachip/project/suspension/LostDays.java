package org.sammachip.project.suspension;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.sammachip.problem.Violations;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.activity.Activities;
import org.sammachip.project.activity.Activity;
import org.sammachip.thai.ThaiDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Moves what was planned for the days after the one on which a suspension began. A plan change that was approved during the suspension
 * has placed the dates anew, so that then nothing moves.
 */
@Component
class LostDays {

    private final Activities activities;
    private final JdbcClient jdbc;
    private final Clock clock;

    LostDays(Activities activities, JdbcClient jdbc, Clock clock) {
        this.activities = activities;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Round(int round, LocalDate plannedOn) {}

    /** @return the whole days that were lost, whether or not the dates had to move */
    int makeUp(Suspension suspension) {
        var key = suspension.projectKey();
        var since = LocalDate.ofInstant(suspension.suspendedAt(), clock.getZone());
        var days = (int) ChronoUnit.DAYS.between(since, LocalDate.now(clock));
        if (days > 0 && !replannedSince(key, suspension.suspendedAt())) {
            move(key, since, days);
        }
        return days;
    }

    private void move(ProjectKey key, LocalDate since, int days) {
        var open = activities.findByProjectKeyOrderByPlannedOnAscIdAsc(key).stream()
                .filter(Activity::open)
                .filter(activity -> activity.plannedOn().isAfter(since))
                .toList();
        var rounds = jdbc.sql("""
                        select round, planned_on from follow_up_round
                        where project_key = :key and status = 'PLANNED' and planned_on > :since order by round""")
                .param("key", key.value())
                .param("since", since)
                .query(Round.class)
                .list();
        refuseOutsideFiscalYear(key, days, open, rounds);
        open.forEach(activity -> activities.save(activity.replanned(
                activity.topic(),
                activity.plannedOn().plusDays(days),
                activity.place(),
                activity.hours(),
                activity.budget(),
                activity.occupation(),
                activity.season())));
        jdbc.sql("""
                        update follow_up_round set planned_on = planned_on + :days, told_on = null
                        where project_key = :key and status = 'PLANNED' and planned_on > :since""")
                .param("key", key.value())
                .param("since", since)
                .param("days", days)
                .update();
    }

    private boolean replannedSince(ProjectKey key, Instant since) {
        return jdbc.sql("""
                        select exists (select from plan_change
                          where project_key = :key and status = 'APPROVED' and decided_at >= :since)""")
                .param("key", key.value())
                .param("since", since.atZone(clock.getZone()).toOffsetDateTime())
                .query(Boolean.class)
                .single();
    }

    private static void refuseOutsideFiscalYear(ProjectKey key, int days, List<Activity> open, List<Round> rounds) {
        var violations = new Violations();
        var year = key.fiscalYear();
        for (var activity : open) {
            var on = activity.plannedOn().plusDays(days);
            violations.addIf(
                    !year.contains(on),
                    "",
                    "กิจกรรม “%s” จะเลื่อนไปเป็น %s %s"
                            .formatted(activity.topic(), ThaiDate.longForm(on), changeFirst(year.year())));
        }
        for (var round : rounds) {
            var on = round.plannedOn().plusDays(days);
            violations.addIf(
                    !year.contains(on),
                    "",
                    "รอบติดตามที่ %d จะเลื่อนไปเป็น %s %s"
                            .formatted(round.round(), ThaiDate.longForm(on), changeFirst(year.year())));
        }
        violations.throwIfAny();
    }

    private static String changeFirst(int year) {
        return "ซึ่งพ้นปีงบประมาณ " + year + " กรุณาขอปรับแผนงานให้อยู่ในปีงบประมาณก่อน แล้วจึงเริ่มโครงการต่อ";
    }
}
