package org.sammachip.lifecycle.activity;

import static org.sammachip.lifecycle.ProcessVariable.ACTIVITY_ID;
import static org.sammachip.lifecycle.ProcessVariable.NOTICE;
import static org.sammachip.lifecycle.ProcessVariable.OUTCOME;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.sammachip.lifecycle.Submissions;
import org.sammachip.project.activity.ActivitySchedule;
import org.sammachip.project.activity.Coordination;
import org.springframework.stereotype.Component;

/** Sends a telling later than three days before the activity to the district manager. */
@Component
class CoordinateActivityListener implements TaskListener {

    private final Submissions submissions;
    private final ActivitySchedule schedule;

    CoordinateActivityListener(Submissions submissions, ActivitySchedule schedule) {
        this.submissions = submissions;
        this.schedule = schedule;
    }

    @Override
    public void notify(DelegateTask task) {
        var told = submissions.read(task, Coordination.class);
        var outcome = schedule.coordinate(ACTIVITY_ID.get(task), told);
        NOTICE.set(
                task,
                switch (outcome) {
                    case IN_TIME -> "inTime";
                    case LATE -> "late";
                    case MOVED -> "moved";
                    case CANCELLED -> "cancelled";
                });
        if (outcome == ActivitySchedule.Outcome.CANCELLED) {
            OUTCOME.set(task, "cancelled");
        }
    }
}
