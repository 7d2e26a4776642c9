package org.sammachip.project.followup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All visits. */
@Repository
class Visits {

    private final JdbcClient jdbc;

    Visits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a household that was not visited, nothing is kept that only a visit can tell, whatever the form prefilled. */
    void add(ProjectKey project, int round, List<RoundReport.Visit> visits) {
        new Rows(jdbc, "visit", """
                        project_key, round, household_id, outcome, practises, income, problem_category, problem,
                        encouragement, come_again_on, latitude, longitude, photo_id""").insert(visits, visit -> new Object[] {
            project.value(),
            round,
            visit.householdId(),
            visit.outcome(),
            visit.visited() ? visit.practises() : null,
            visit.visited() ? visit.income() : null,
            visit.problemCategory(),
            visit.problem(),
            visit.encouragement(),
            visit.comeAgainOn(),
            visit.latitude(),
            visit.longitude(),
            visit.photoId()
        });
        var ids = new HashMap<Long, Long>();
        jdbc.sql("select household_id, id from visit where project_key = ? and round = ?")
                .params(project.value(), round)
                .query(row -> {
                    ids.put(row.getLong("household_id"), row.getLong("id"));
                });
        new Rows(jdbc, "material_sighting", "visit_id, handover_id, state")
                .insert(sightings(visits, ids), sighting -> sighting);
    }

    private static List<Object[]> sightings(List<RoundReport.Visit> visits, Map<Long, Long> ids) {
        return visits.stream()
                .filter(RoundReport.Visit::visited)
                .flatMap(visit -> visit.materials().stream()
                        .map(seen -> new Object[] {ids.get(visit.householdId()), seen.handoverId(), seen.state()}))
                .toList();
    }
}
