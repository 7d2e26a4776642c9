package org.sammachip.project.followup;

import org.sammachip.project.ProjectKey;
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
    void add(ProjectKey project, int round, RoundReport.Visit visit) {
        long id = jdbc.sql("""
                        insert into visit (project_key, round, household_id, outcome, practises, income,
                            problem_category, problem, encouragement, come_again_on, latitude, longitude, photo_id)
                        values (:project, :round, :household, :outcome, :practises, :income,
                            :category, :problem, :encouragement, :comeAgain, :latitude, :longitude, :photo)
                        returning id""")
                .param("project", project.value())
                .param("round", round)
                .param("household", visit.householdId())
                .param("outcome", visit.outcome().name())
                .param("practises", visit.visited() ? visit.practises() : null)
                .param("income", visit.visited() ? visit.income() : null)
                .param(
                        "category",
                        visit.problemCategory() == null
                                ? null
                                : visit.problemCategory().name())
                .param("problem", visit.problem())
                .param("encouragement", visit.encouragement())
                .param("comeAgain", visit.comeAgainOn())
                .param("latitude", visit.latitude())
                .param("longitude", visit.longitude())
                .param("photo", visit.photoId())
                .query(Long.class)
                .single();
        if (visit.visited()) {
            visit.materials().forEach(seen -> add(id, seen));
        }
    }

    private void add(long visit, RoundReport.Sighting seen) {
        jdbc.sql("insert into material_sighting (visit_id, handover_id, state) values (?, ?, ?)")
                .params(visit, seen.handoverId(), seen.state().name())
                .update();
    }
}
