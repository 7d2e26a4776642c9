package org.sammachip.lifecycle.holdforum;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.sammachip.lifecycle.ProjectInstance;
import org.sammachip.lifecycle.Submissions;
import org.sammachip.project.activity.ActivitySchedule;
import org.sammachip.project.activity.ForumDate;
import org.springframework.stereotype.Component;

/** A cancelled forum gets a new date: the project does not go on without it. */
@Component
class RescheduleForumListener implements TaskListener {

    private final Submissions submissions;
    private final ActivitySchedule schedule;

    RescheduleForumListener(Submissions submissions, ActivitySchedule schedule) {
        this.submissions = submissions;
        this.schedule = schedule;
    }

    @Override
    public void notify(DelegateTask task) {
        schedule.rescheduleForum(ProjectInstance.key(task), submissions.read(task, ForumDate.class));
    }
}
