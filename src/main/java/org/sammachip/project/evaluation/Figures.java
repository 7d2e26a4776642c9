package org.sammachip.project.evaluation;

import java.util.List;
import org.sammachip.project.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts in the record what the indicators are computed from. */
@Repository
class Figures {

    private final Spending spending;
    private final JdbcClient jdbc;

    Figures(Spending spending, JdbcClient jdbc) {
        this.spending = spending;
        this.jdbc = jdbc;
    }

    Indicators of(ProjectKey key, int revision) {
        return Indicators.of(
                households(key, revision), groups(key, revision), attendance(key), leadTime(key), spending.of(key));
    }

    private List<HouseholdFigures> households(ProjectKey key, int revision) {
        return jdbc.sql("""
                        select h.occupation, r.practises, h.baseline_income baseline, r.income endline
                        from household_result r join household h on h.id = r.household_id
                        where r.project_key = ? and r.revision = ? order by h.id""")
                .params(key.value(), revision)
                .query(HouseholdFigures.class)
                .list();
    }

    private Indicators.Groups groups(ProjectKey key, int revision) {
        return jdbc.sql("""
                        select (select count(*) from occupational_group where project_key = :key)::int formed,
                               (select count(*) from group_result
                                 where project_key = :key and revision = :revision and alive)::int alive""")
                .param("key", key.value())
                .param("revision", revision)
                .query(Indicators.Groups.class)
                .single();
    }

    private record Presence(int present, int represented, int absent) {}

    private Indicators.Attendance attendance(ProjectKey key) {
        var counted = soFar(key, "present, represented, absent", Presence.class);
        return Indicators.Attendance.of(counted.present(), counted.represented(), counted.absent());
    }

    private record Notices(int kept, int waived, int held) {}

    private Indicators.LeadTime leadTime(ProjectKey key) {
        var counted = soFar(key, "kept, waived, held", Notices.class);
        return Indicators.LeadTime.of(counted.kept(), counted.waived(), counted.held());
    }

    private <T> T soFar(ProjectKey key, String columns, Class<T> as) {
        return jdbc.sql("select " + columns + " from report_so_far where project_key = ?")
                .param(key.value())
                .query(as)
                .single();
    }
}
