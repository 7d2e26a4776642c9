package org.sammachip.project.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.sammachip.project.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what was done in each step. */
@Repository
class Deeds {

    private final JdbcClient jdbc;

    Deeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Counted(
            int guidelines,
            LocalDate studiedOn,
            int planned,
            LocalDate plannedOn,
            int leaders,
            int sages,
            int partners,
            LocalDate peopleOn,
            LocalDate forumOn,
            int households,
            int goals,
            int trainings,
            int clips,
            LocalDate trainedOn,
            int studyVisits,
            int lessons,
            LocalDate studiedElsewhereOn,
            int groups,
            int members,
            LocalDate groupsOn,
            int materials,
            int receiving,
            BigDecimal worth,
            LocalDate handedOn,
            int rounds,
            int visits,
            LocalDate visitedOn,
            int revisions,
            LocalDate evaluatedOn) {}

    Counted of(ProjectKey key) {
        return jdbc.sql("""
                        with held as (select * from activity where project_key = :key and status = 'HELD')
                        select
                          (select count(*) from guideline_acknowledgement where project_key = :key) guidelines,
                          (select max(acknowledged_at at time zone 'Asia/Bangkok')::date
                            from guideline_acknowledgement where project_key = :key) studied_on,
                          (select count(*) from activity where project_key = :key and status <> 'CANCELLED') planned,
                          (select (decided_at at time zone 'Asia/Bangkok')::date from plan
                            where project_key = :key and status = 'APPROVED') planned_on,
                          (select count(*) from person where project_key = :key and role = 'LEADER') leaders,
                          (select count(*) from person where project_key = :key and role = 'SAGE') sages,
                          (select count(*) from person where project_key = :key
                            and role in ('GROUP_PRESIDENT', 'PARTNER')) partners,
                          (select people_registered_on from project where key = :key) people_on,
                          (select max(planned_on) from held where kind = 'FORUM') forum_on,
                          (select count(*) from household where project_key = :key) households,
                          (select count(*) from goal where project_key = :key) goals,
                          (select count(*) from held where kind = 'TRAINING') trainings,
                          (select count(*) from video_clip v join held h on h.id = v.activity_id) clips,
                          (select max(planned_on) from held where kind = 'TRAINING') trained_on,
                          (select count(*) from held where kind = 'STUDY_VISIT') study_visits,
                          (select count(*) from lesson where project_key = :key) lessons,
                          (select max(planned_on) from held where kind = 'STUDY_VISIT') studied_elsewhere_on,
                          (select count(*) from occupational_group where project_key = :key) groups,
                          (select count(*) from group_member m join occupational_group g on g.id = m.group_id
                            where g.project_key = :key) members,
                          (select groups_formed_on from project where key = :key) groups_on,
                          count(distinct o.material_item_id) materials, count(distinct o.household_id) receiving,
                          coalesce(sum(round(o.quantity * o.unit_price, 2)), 0.00) worth, max(o.handed_on) handed_on,
                          (select count(*) from follow_up_round
                            where project_key = :key and status = 'VISITED') rounds,
                          (select count(*) from visit where project_key = :key and outcome = 'VISITED') visits,
                          (select max(visited_on) from follow_up_round where project_key = :key) visited_on,
                          (select count(*) from evaluation where project_key = :key) revisions,
                          (select max(collected_at at time zone 'Asia/Bangkok')::date from evaluation
                            where project_key = :key) evaluated_on
                        from material_item i left join handover o on o.material_item_id = i.id
                        where i.project_key = :key""").param("key", key.value()).query(Counted.class).single();
    }
}
