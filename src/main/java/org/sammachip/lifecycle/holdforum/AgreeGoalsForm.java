package org.sammachip.lifecycle.holdforum;

import java.util.List;
import java.util.Map;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.lifecycle.TaskForm;
import org.sammachip.project.household.Goal;
import org.sammachip.project.household.GoalAgreement;
import org.sammachip.project.household.Goals;
import org.springframework.stereotype.Component;

/**
 * Proposes the programme's own two goals, to be reworded by the forum, and what is known of the village from an earlier
 * year. Options: {@code occupations}, what the
 * households chose, the most frequent first.
 */
@Component
class AgreeGoalsForm implements TaskForm {

    private static final List<Goal> PROGRAMME = List.of(
            new Goal("ครัวเรือนเป้าหมายประกอบอาชีพที่เลือกอย่างต่อเนื่อง", "ร้อยละ 85 ของครัวเรือนเป้าหมายขึ้นไป"),
            new Goal("รายได้เฉลี่ยของครัวเรือนที่ประกอบอาชีพเพิ่มขึ้น", "เพิ่มขึ้นร้อยละ 3 ขึ้นไป"));

    private final Goals goals;

    AgreeGoalsForm(Goals goals) {
        this.goals = goals;
    }

    @Override
    public String task() {
        return "agreeGoals";
    }

    @Override
    public GoalAgreement values(FormRequest request) {
        var agreed = goals.of(request.project());
        return agreed.goals().isEmpty() ? new GoalAgreement(agreed.direction(), PROGRAMME, agreed.profile()) : agreed;
    }

    @Override
    public Map<String, Object> options(FormRequest request) {
        return Map.of("occupations", goals.chosenOccupations(request.project()));
    }
}
