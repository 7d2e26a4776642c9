package org.sammachip.project.plan;

import java.math.BigDecimal;
import java.util.List;
import org.sammachip.project.Project;
import org.sammachip.project.activity.Activity.Kind;

/** What an officer starts a plan from: what every plan must have, in the village, and the region's farming calendar. */
final class FirstDraft {

    private static final int ROUND_INTERVAL_DAYS = 30;
    private static final int ROUNDS = 3;

    private FirstDraft() {}

    static PlanDraft of(Project project, List<FarmingSeason> regional) {
        var village = "ศาลากลางหมู่บ้าน หมู่ที่ " + project.villageNumber();
        return new PlanDraft(
                List.of(
                        row(Kind.FORUM, "เวทีชี้แจงโครงการสัมมาชีพชุมชน", village, 3),
                        row(Kind.TRAINING, "ถ่ายทอดความรู้อาชีพโดยปราชญ์ชุมชน", village, 6),
                        row(Kind.STUDY_VISIT, "ศึกษาดูงานกลุ่มอาชีพที่ประสบผลสำเร็จ", null, 6)),
                null,
                ROUND_INTERVAL_DAYS,
                ROUNDS,
                List.of(),
                regional);
    }

    private static PlannedActivity row(Kind kind, String topic, String place, int hours) {
        return new PlannedActivity(
                null, kind, topic, null, place, BigDecimal.valueOf(hours), BigDecimal.ZERO, null, null);
    }
}
