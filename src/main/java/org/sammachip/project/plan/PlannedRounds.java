package org.sammachip.project.plan;

import org.sammachip.project.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts the plan's follow-up rounds into the record. Rounds that were visited are history and stay. */
@Component
class PlannedRounds {

    private final JdbcClient jdbc;

    PlannedRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(ProjectKey project, PlanDraft plan) {
        var dates = plan.roundDates();
        for (int i = 0; i < dates.size(); i++) {
            jdbc.sql("""
                            insert into follow_up_round as r (project_key, round, planned_on, status)
                            values (:project, :round, :day, 'PLANNED')
                            on conflict (project_key, round) do update
                              set planned_on = excluded.planned_on, status = 'PLANNED', end_reason = null
                              where r.status <> 'VISITED'""")
                    .param("project", project.value())
                    .param("round", i + 1)
                    .param("day", dates.get(i))
                    .update();
        }
        jdbc.sql("""
                        update follow_up_round set status = 'CANCELLED', end_reason = 'แผนงานที่ปรับปรุงมีรอบน้อยลง'
                        where project_key = ? and round > ? and status = 'PLANNED'""").params(project.value(), dates.size()).update();
    }
}
