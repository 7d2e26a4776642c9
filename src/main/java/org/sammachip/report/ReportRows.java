package org.sammachip.report;

import java.time.LocalDate;
import java.util.List;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.obstacle.ObstacleCategory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lists of {@link ReportData}. */
@Repository
class ReportRows {

    private final JdbcClient jdbc;

    ReportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ReportData.Goal> goals(ProjectKey key) {
        return jdbc.sql("select goal, measure from goal where project_key = ? order by id")
                .param(key.value())
                .query(ReportData.Goal.class)
                .list();
    }

    /** By date, the cancelled ones included. */
    List<ReportData.Activity> activities(ProjectKey key) {
        return jdbc.sql("""
                        select a.kind, a.topic, a.planned_on, a.told_on, a.waived_by is not null waived, a.status,
                            count(t.*) filter (where t.presence = 'PRESENT') present,
                            count(t.*) filter (where t.presence = 'REPRESENTED') represented,
                            count(t.*) filter (where t.presence = 'ABSENT') absent, a.budget, a.cost, a.lessons
                        from activity a left join attendance t on t.activity_id = a.id
                        where a.project_key = ? group by a.id order by a.planned_on, a.id""")
                .param(key.value())
                .query((row, number) -> new ReportData.Activity(
                        row.getString("kind"),
                        ThaiNames.activity(row.getString("kind")),
                        row.getString("topic"),
                        row.getObject("planned_on", LocalDate.class),
                        row.getObject("told_on", LocalDate.class),
                        row.getBoolean("waived"),
                        row.getString("status"),
                        row.getInt("present"),
                        row.getInt("represented"),
                        row.getInt("absent"),
                        row.getBigDecimal("budget"),
                        row.getBigDecimal("cost"),
                        row.getString("lessons")))
                .list();
    }

    List<ReportData.Household> households(ProjectKey key, int revision) {
        return jdbc.sql("""
                        select h.house_number, h.head, h.occupation, h.baseline_income baseline, r.income endline,
                            r.income - h.baseline_income as change, r.practises, r.satisfaction, r.note
                        from household_result r join household h on h.id = r.household_id
                        where r.project_key = ? and r.revision = ? order by h.id""")
                .params(key.value(), revision)
                .query(ReportData.Household.class)
                .list();
    }

    List<ReportData.Group> groups(ProjectKey key, int revision) {
        return jdbc.sql("""
                        select g.name, g.occupation, (select count(*) from group_member m where m.group_id = g.id) members,
                            g.savings, r.alive, r.note
                        from group_result r join occupational_group g on g.id = r.group_id
                        where r.project_key = ? and r.revision = ? order by g.id""")
                .params(key.value(), revision)
                .query(ReportData.Group.class)
                .list();
    }

    List<ReportData.Round> rounds(ProjectKey key) {
        return jdbc.sql("""
                        select r.round, r.planned_on, r.told_on, r.visited_on, r.status,
                            count(v.*) filter (where v.outcome = 'VISITED') visited,
                            (select count(*) from household h where h.project_key = r.project_key) as of
                        from follow_up_round r
                        left join visit v on v.project_key = r.project_key and v.round = r.round
                        where r.project_key = ? group by r.project_key, r.round order by r.round""").param(key.value()).query(ReportData.Round.class).list();
    }

    List<ReportData.Obstacle> obstacles(ProjectKey key) {
        return jdbc.sql("""
                        select category, description, advice, solution, helped,
                            (reported_at at time zone 'Asia/Bangkok')::date reported_on
                        from obstacle where project_key = ? order by reported_at, id""")
                .param(key.value())
                .query((row, number) -> new ReportData.Obstacle(
                        ObstacleCategory.valueOf(row.getString("category")).thai(),
                        row.getString("description"),
                        row.getString("advice"),
                        row.getString("solution"),
                        row.getObject("helped", Boolean.class),
                        row.getObject("reported_on", LocalDate.class)))
                .list();
    }

    /** What district managers decided: the plan, short notices, the materials, this revision. */
    List<ReportData.Approval> approvals(ProjectKey key, int revision) {
        return jdbc.sql("""
                        select what, by, at, comment from (
                            select 'แผนงาน' what, decided_by by, decided_at at, comment from plan
                              where project_key = :key and status = 'APPROVED'
                            union all
                            select 'ผ่อนผันการแจ้งล่วงหน้า: ' || topic, waived_by, waived_at, waiver_reason from activity
                              where project_key = :key and waived_by is not null
                            union all
                            select 'วัสดุ', decided_by, decided_at, comment from material_request
                              where project_key = :key and status in ('APPROVED', 'HANDED_OVER')
                                and decided_by is not null
                            union all
                            select 'รายงานผล ฉบับที่ ' || revision, approved_by, approved_at, comment from evaluation
                              where project_key = :key and revision = :revision and approved_by is not null) decided
                        order by at""")
                .param("key", key.value())
                .param("revision", revision)
                .query(ReportData.Approval.class)
                .list();
    }
}
