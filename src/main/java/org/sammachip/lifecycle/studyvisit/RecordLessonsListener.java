package org.sammachip.lifecycle.studyvisit;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.sammachip.lifecycle.ProjectInstance;
import org.sammachip.lifecycle.Submissions;
import org.sammachip.project.activity.Lessons;
import org.sammachip.project.activity.VisitLessons;
import org.springframework.stereotype.Component;

/** Refuses to end step 6 without a lesson when somebody went to learn one. */
@Component
class RecordLessonsListener implements TaskListener {

    private final Submissions submissions;
    private final Lessons lessons;

    RecordLessonsListener(Submissions submissions, Lessons lessons) {
        this.submissions = submissions;
        this.lessons = lessons;
    }

    @Override
    public void notify(DelegateTask task) {
        lessons.record(ProjectInstance.key(task), submissions.read(task, VisitLessons.class));
    }
}
