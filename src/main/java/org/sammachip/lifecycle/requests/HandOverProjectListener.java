package org.sammachip.lifecycle.requests;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.sammachip.lifecycle.ProjectProcess;
import org.sammachip.lifecycle.Submissions;
import org.sammachip.project.ProjectDecisions;
import org.springframework.stereotype.Component;

/** Makes another officer responsible; the map then hands the open tasks over. */
@Component
class HandOverProjectListener implements ExecutionListener {

    private final Submissions submissions;
    private final ProjectDecisions decisions;
    private final ProjectProcess cases;

    HandOverProjectListener(Submissions submissions, ProjectDecisions decisions, ProjectProcess cases) {
        this.submissions = submissions;
        this.decisions = decisions;
        this.cases = cases;
    }

    @Override
    public void notify(DelegateExecution start) {
        var request = submissions.read(start, HandOver.class);
        decisions.handOver(request.projectKey(), request.officer(), request.reason());
        start.setProcessBusinessKey(request.projectKey().value());
        cases.officerChanged(request.projectKey());
    }
}
