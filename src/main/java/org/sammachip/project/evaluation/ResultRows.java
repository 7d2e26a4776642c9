package org.sammachip.project.evaluation;

import java.util.List;
import java.util.Set;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The results of households and groups, by revision. */
@Repository
class ResultRows {

    private final JdbcClient jdbc;

    ResultRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<Long> households(ProjectKey key) {
        return jdbc.sql("select id from household where project_key = ?")
                .param(key.value())
                .query(Long.class)
                .set();
    }

    Set<Long> groups(ProjectKey key) {
        return jdbc.sql("select id from occupational_group where project_key = ?")
                .param(key.value())
                .query(Long.class)
                .set();
    }

    List<Results.OfHousehold> ofHouseholds(ProjectKey key, int revision) {
        return jdbc.sql("""
                        select household_id, income, practises, satisfaction, note from household_result
                        where project_key = ? and revision = ? order by household_id""")
                .params(key.value(), revision)
                .query(Results.OfHousehold.class)
                .list();
    }

    List<Results.OfGroup> ofGroups(ProjectKey key, int revision) {
        return jdbc.sql("""
                        select group_id, alive, note from group_result
                        where project_key = ? and revision = ? order by group_id""")
                .params(key.value(), revision)
                .query(Results.OfGroup.class)
                .list();
    }

    /**
     * As the last visits found it: income and practice of the last round in which the household was visited; nobody
     * practises who moved away or withdrew since. Whether a household that was never visited practises is left open.
     */
    List<Results.OfHousehold> fromVisits(ProjectKey key) {
        return jdbc.sql("""
                        select h.id household_id, seen.income,
                            case when gone.outcome is not null then false else seen.practises end practises,
                            null::int satisfaction, null note
                        from household h
                        left join lateral (select income, practises from visit v where v.household_id = h.id
                            and v.outcome = 'VISITED' order by v.round desc limit 1) seen on true
                        left join lateral (select outcome from visit v where v.household_id = h.id
                            and v.outcome in ('MOVED_AWAY', 'WITHDREW') order by v.round desc limit 1) gone on true
                        where h.project_key = ? order by h.id""").param(key.value()).query(Results.OfHousehold.class).list();
    }

    void replace(ProjectKey key, int revision, Results results) {
        for (var table : List.of("household_result", "group_result")) {
            jdbc.sql("delete from " + table + " where project_key = ? and revision = ?")
                    .params(key.value(), revision)
                    .update();
        }
        new Rows(jdbc, "household_result", "project_key, revision, household_id, income, practises, satisfaction, note")
                .insert(results.households(), household -> new Object[] {
                    key.value(),
                    revision,
                    household.householdId(),
                    household.income(),
                    household.practises(),
                    household.satisfaction(),
                    Texts.stripped(household.note())
                });
        new Rows(jdbc, "group_result", "project_key, revision, group_id, alive, note").insert(results.groups(), group ->
                new Object[] {key.value(), revision, group.groupId(), group.alive(), Texts.stripped(group.note())});
    }
}
