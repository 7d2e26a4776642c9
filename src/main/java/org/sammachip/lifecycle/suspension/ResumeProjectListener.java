package org.sammachip.lifecycle.suspension;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.sammachip.lifecycle.ProcessVariable;
import org.sammachip.lifecycle.ProjectInstance;
import org.sammachip.lifecycle.Submissions;
import org.sammachip.project.suspension.ProjectPause;
import org.springframework.stereotype.Component;

/** Moves the dates of the record; the case follows in {@link ResumeTimersDelegate}. */
@Component
class ResumeProjectListener implements TaskListener {

    private final Submissions submissions;
    private final ProjectPause pause;

    ResumeProjectListener(Submissions submissions, ProjectPause pause) {
        this.submissions = submissions;
        this.pause = pause;
    }

    @Override
    public void notify(DelegateTask task) {
        var resumption = submissions.read(task, Resumption.class);
        pause.end(ProjectInstance.key(task), ProcessVariable.SUSPENSION_ID.get(task), resumption.note());
    }
}
