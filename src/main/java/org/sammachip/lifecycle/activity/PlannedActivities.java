package org.sammachip.lifecycle.activity;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.sammachip.lifecycle.ProjectInstance;
import org.sammachip.problem.Refusal;
import org.sammachip.project.activity.Activities;
import org.sammachip.project.activity.Activity;
import org.springframework.stereotype.Component;

/** Ids of the project's activities that are neither held nor cancelled, for the call activities of the steps. */
@Component
public class PlannedActivities {

    private final Activities activities;

    PlannedActivities(Activities activities) {
        this.activities = activities;
    }

    /** @throws Refusal when the plan has no forum left to hold: a project does not go on without one */
    public Long forum(DelegateExecution execution) {
        return ids(execution, Activity.Kind.FORUM).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.conflict(
                        "แผนงานไม่มีเวทีชี้แจงที่ยังไม่ได้จัด กรุณาปรับแผนงานให้มีเวทีชี้แจงก่อนไปขั้นตอนต่อไป"));
    }

    public List<Long> training(DelegateExecution execution) {
        return ids(execution, Activity.Kind.TRAINING);
    }

    /** Whether a changed plan added sessions while the others were held. */
    public boolean trainingLeft(DelegateExecution execution) {
        return !training(execution).isEmpty();
    }

    public List<Long> studyVisits(DelegateExecution execution) {
        return ids(execution, Activity.Kind.STUDY_VISIT);
    }

    public List<Long> groupMeetings(DelegateExecution execution) {
        return ids(execution, Activity.Kind.GROUP_MEETING);
    }

    public List<Long> demonstrations(DelegateExecution execution) {
        return ids(execution, Activity.Kind.DEMONSTRATION);
    }

    private List<Long> ids(DelegateExecution execution, Activity.Kind kind) {
        return activities.open(ProjectInstance.key(execution), kind).stream()
                .map(Activity::id)
                .toList();
    }
}
