package org.sammachip.lifecycle.activity;

import static org.sammachip.lifecycle.ProcessVariable.ACTIVITY_ID;
import static org.sammachip.lifecycle.ProcessVariable.APPROVED;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.sammachip.lifecycle.Submissions;
import org.sammachip.project.activity.ActivitySchedule;
import org.sammachip.project.activity.NoticeWaiver;
import org.springframework.stereotype.Component;

/** Lets a late notice pass with a manager's reason, or takes the manager's new date. */
@Component
class WaiveNoticeListener implements TaskListener {

    private final Submissions submissions;
    private final ActivitySchedule schedule;

    WaiveNoticeListener(Submissions submissions, ActivitySchedule schedule) {
        this.submissions = submissions;
        this.schedule = schedule;
    }

    @Override
    public void notify(DelegateTask task) {
        var decision = submissions.read(task, NoticeWaiver.class);
        APPROVED.set(task, schedule.waive(ACTIVITY_ID.get(task), decision));
    }
}
