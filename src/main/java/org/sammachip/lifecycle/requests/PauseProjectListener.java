package org.sammachip.lifecycle.requests;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.sammachip.lifecycle.ProjectProcess;
import org.sammachip.lifecycle.Submissions;
import org.sammachip.project.suspension.ProjectPause;
import org.springframework.stereotype.Component;

/** Suspends a project; the map then stops what runs. */
@Component
class PauseProjectListener implements ExecutionListener {

    private final Submissions submissions;
    private final ProjectPause pause;
    private final ProjectProcess cases;

    PauseProjectListener(Submissions submissions, ProjectPause pause, ProjectProcess cases) {
        this.submissions = submissions;
        this.pause = pause;
        this.cases = cases;
    }

    @Override
    public void notify(DelegateExecution start) {
        var request = submissions.read(start, Reasoned.class);
        var suspension = pause.begin(request.projectKey(), request.reason());
        start.setProcessBusinessKey(request.projectKey().value());
        cases.projectSuspended(request.projectKey(), suspension);
    }
}
