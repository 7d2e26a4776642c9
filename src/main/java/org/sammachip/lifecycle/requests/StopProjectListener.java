package org.sammachip.lifecycle.requests;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.sammachip.lifecycle.ProjectProcess;
import org.sammachip.lifecycle.Submissions;
import org.sammachip.project.ProjectDecisions;
import org.springframework.stereotype.Component;

/** Cancels a project; the map then ends with all that it called. */
@Component
class StopProjectListener implements ExecutionListener {

    private final Submissions submissions;
    private final ProjectDecisions decisions;
    private final ProjectProcess cases;

    StopProjectListener(Submissions submissions, ProjectDecisions decisions, ProjectProcess cases) {
        this.submissions = submissions;
        this.decisions = decisions;
        this.cases = cases;
    }

    @Override
    public void notify(DelegateExecution start) {
        var request = submissions.read(start, Reasoned.class);
        decisions.cancel(request.projectKey(), request.reason());
        start.setProcessBusinessKey(request.projectKey().value());
        cases.projectCancelled(request.projectKey());
    }
}
