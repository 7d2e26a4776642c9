package org.sammachip.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.sammachip.access.PersonalDetails;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.obstacle.ObstacleCategory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lists of {@link ReportData}. */
@Repository
class ReportRows {

    private final JdbcClient jdbc;
    private final PersonalDetails details;

    ReportRows(JdbcClient jdbc, PersonalDetails details) {
        this.jdbc = jdbc;
        this.details = details;
    }

    ReportData.Plan plan(ProjectKey key) {
        return jdbc.sql("""
                        select direction, household_target, guidelines, rounds, first_round_on, last_round_on, materials,
                            materials_planned
                        from report_plan where project_key = ?""").param(key.value()).query(ReportData.Plan.class).single();
    }

    /** Null when nothing was recorded of the village. */
    ReportData.Profile profile(ProjectKey key) {
        return jdbc.sql("""
                        select history, land_rai, households, people, occupations from report_village_profile
                        where project_key = ?""")
                .param(key.value())
                .query(ReportData.Profile.class)
                .optional()
                .orElse(null);
    }

    List<ReportData.Goal> goals(ProjectKey key) {
        return jdbc.sql("select goal, measure from report_goal where project_key = ? order by id")
                .param(key.value())
                .query(ReportData.Goal.class)
                .list();
    }

    /** By date, the cancelled ones included. */
    List<ReportData.Activity> activities(ProjectKey key) {
        return jdbc.sql("""
                        select kind, topic, place, first_planned_on, planned_on, told_on, waived, status, cancel_reason,
                            present, represented, absent, coalesce(other_participants, 0) others, budget, cost, lessons
                        from report_activity where project_key = ? order by planned_on, id""")
                .param(key.value())
                .query((row, number) -> new ReportData.Activity(
                        row.getString("kind"),
                        ThaiNames.activity(row.getString("kind")),
                        row.getString("topic"),
                        row.getString("place"),
                        row.getObject("first_planned_on", LocalDate.class),
                        row.getObject("planned_on", LocalDate.class),
                        row.getObject("told_on", LocalDate.class),
                        row.getBoolean("waived"),
                        row.getString("status"),
                        row.getString("cancel_reason"),
                        row.getInt("present"),
                        row.getInt("represented"),
                        row.getInt("absent"),
                        row.getInt("others"),
                        row.getBigDecimal("budget"),
                        row.getBigDecimal("cost"),
                        row.getString("lessons")))
                .list();
    }

    List<ReportData.Household> households(ProjectKey key, int revision) {
        return jdbc.sql("""
                        select house_number, head, members, current_occupation, occupation, baseline, endline,
                            endline - baseline as change, practises, satisfaction, note
                        from report_household_result where project_key = ? and revision = ? order by household_id""")
                .params(key.value(), revision)
                .query(ReportData.Household.class)
                .list();
    }

    List<ReportData.Group> groups(ProjectKey key, int revision) {
        return jdbc.sql("""
                        select name, occupation, members, chair, savings, market_plan, alive, note
                        from report_group_result where project_key = ? and revision = ? order by group_id""")
                .params(key.value(), revision)
                .query(ReportData.Group.class)
                .list();
    }

    List<ReportData.Material> materials(ProjectKey key) {
        return jdbc.sql("""
                        select occupation, item, unit, approved, unit_price, approved_worth, handed, handed_worth, households
                        from report_material where project_key = ? order by id""").param(key.value()).query(ReportData.Material.class).list();
    }

    List<ReportData.Round> rounds(ProjectKey key) {
        return jdbc.sql("""
                        select round, planned_on, told_on, visited_on, status, visited, households as of
                        from report_round where project_key = ? order by round""").param(key.value()).query(ReportData.Round.class).list();
    }

    List<ReportData.Obstacle> obstacles(ProjectKey key) {
        return jdbc.sql("""
                        select category, households, helped, reported_on, resolved_on
                        from report_obstacle where project_key = ? order by reported_on, id""")
                .param(key.value())
                .query((row, number) -> new ReportData.Obstacle(
                        ObstacleCategory.valueOf(details.coarse(key.value(), row.getString("category")))
                                .thai(),
                        row.getInt("households"),
                        row.getObject("helped", Boolean.class),
                        row.getObject("reported_on", LocalDate.class),
                        row.getObject("resolved_on", LocalDate.class)))
                .list();
    }

    /** Of every occasion, in the order in which they were taken. */
    List<PhotoChoice.Taken> photos(ProjectKey key) {
        return jdbc.sql("""
                        select document_id, occasion, occasion_id, kind, topic, round, taken_on from report_photo
                        where project_key = ? order by taken_on, occasion, occasion_id, place""")
                .param(key.value())
                .query((row, number) -> new PhotoChoice.Taken(
                        row.getObject("document_id", UUID.class),
                        row.getString("occasion") + row.getString("occasion_id"),
                        switch (row.getString("occasion")) {
                            case "VISIT" -> "เยี่ยมครัวเรือน รอบที่ " + row.getInt("round");
                            case "HANDOVER" -> "มอบวัสดุในการสาธิตอาชีพ";
                            default -> ThaiNames.activity(row.getString("kind")) + " " + row.getString("topic");
                        },
                        row.getObject("taken_on", LocalDate.class)))
                .list();
    }

    /** Who decided what: the plan, short notices, the materials, this revision. */
    List<ReportData.Approval> approvals(ProjectKey key, int revision) {
        return jdbc.sql("""
                        select what, about, revision, decided_by, decided_at, comment from report_decision
                        where project_key = ? and (revision is null or revision = ?) order by decided_at, what""")
                .params(key.value(), revision)
                .query((row, number) -> new ReportData.Approval(
                        ThaiNames.decision(
                                row.getString("what"),
                                row.getString("about"),
                                row.getObject("revision", Integer.class)),
                        row.getString("decided_by"),
                        moment(row.getObject("decided_at", OffsetDateTime.class)),
                        row.getString("comment")))
                .list();
    }

    private static Instant moment(OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
