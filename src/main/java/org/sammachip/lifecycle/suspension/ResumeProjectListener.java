package org.sammachip.lifecycle.suspension;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.sammachip.lifecycle.ProcessVariable;
import org.sammachip.lifecycle.ProjectInstance;
import org.sammachip.lifecycle.ReplannedCase;
import org.sammachip.lifecycle.Submissions;
import org.sammachip.project.suspension.ProjectPause;
import org.springframework.stereotype.Component;

/** Moves the dates of the record, and with them the tasks and timers that still rest. */
@Component
class ResumeProjectListener implements TaskListener {

    private final Submissions submissions;
    private final ProjectPause pause;
    private final LaterTasks tasks;
    private final ReplannedCase replanned;

    ResumeProjectListener(Submissions submissions, ProjectPause pause, LaterTasks tasks, ReplannedCase replanned) {
        this.submissions = submissions;
        this.pause = pause;
        this.tasks = tasks;
        this.replanned = replanned;
    }

    @Override
    public void notify(DelegateTask task) {
        var resumption = submissions.read(task, Resumption.class);
        var key = ProjectInstance.key(task);
        var daysLost = pause.end(key, ProcessVariable.SUSPENSION_ID.get(task), resumption.note());
        tasks.by(key, daysLost);
        replanned.follow(key);
    }
}
