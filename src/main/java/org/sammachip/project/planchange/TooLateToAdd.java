package org.sammachip.project.planchange;

import java.util.EnumSet;
import java.util.Set;
import org.sammachip.problem.Violations;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.activity.Activity;
import org.sammachip.project.plan.PlanDraft;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A changed plan adds activities only to steps that are still to come, or to the training that goes on: a step that has
 * begun does not look for more, so the activity would be approved and never held. The forum is never added: a planned
 * one moves, and a cancelled one comes back by its task.
 */
@Component
class TooLateToAdd {

    private final JdbcClient jdbc;

    TooLateToAdd(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Begun(boolean trained, boolean learned, boolean supplied) {}

    void check(ProjectKey key, PlanDraft proposal) {
        var closed = closed(key);
        var violations = new Violations();
        for (int i = 0; i < proposal.activities().size(); i++) {
            var activity = proposal.activities().get(i);
            violations.addIf(
                    activity.id() == null && activity.kind() == Activity.Kind.FORUM,
                    "activities[" + i + "].kind",
                    "แถวที่ %d เพิ่มเวทีชี้แจงอีกไม่ได้ กรุณาลบแถวนี้แล้วแก้ไขแถวเวทีชี้แจงเดิม หากเวทีเดิมถูกยกเลิก กรุณากำหนดวันใหม่ในงานกำหนดวันจัดเวทีใหม่"
                            .formatted(i + 1));
            violations.addIf(
                    activity.id() == null && closed.contains(activity.kind()),
                    "activities[" + i + "].kind",
                    "แถวที่ %d เพิ่มกิจกรรม%sไม่ได้ เพราะขั้นตอนนั้นเริ่มหรือผ่านไปแล้ว กรุณาลบแถวนี้ หรือแก้ไขกิจกรรมที่ยังไม่ได้จัดแทน"
                            .formatted(i + 1, activity.kind().thai()));
        }
        violations.throwIfAny();
    }

    private Set<Activity.Kind> closed(ProjectKey key) {
        var begun = jdbc.sql("""
                        select (select coalesce(bool_and(status in ('HELD', 'CANCELLED')), false) from activity
                                 where project_key = :key and kind = 'TRAINING') trained,
                               exists (select from lesson where project_key = :key) learned,
                               exists (select from material_request where project_key = :key
                                 and status in ('APPROVED', 'HANDED_OVER')) supplied""").param("key", key.value()).query(Begun.class).single();
        var closed = EnumSet.noneOf(Activity.Kind.class);
        if (begun.trained()) {
            closed.add(Activity.Kind.TRAINING);
            closed.add(Activity.Kind.STUDY_VISIT);
        }
        if (begun.learned()) {
            closed.add(Activity.Kind.GROUP_MEETING);
        }
        if (begun.supplied()) {
            closed.add(Activity.Kind.DEMONSTRATION);
        }
        return closed;
    }
}
