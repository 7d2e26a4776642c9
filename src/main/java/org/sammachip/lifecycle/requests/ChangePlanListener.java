package org.sammachip.lifecycle.requests;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.sammachip.lifecycle.ProjectProcess;
import org.sammachip.lifecycle.Submissions;
import org.sammachip.project.planchange.Replanning;
import org.springframework.stereotype.Component;

/** Asks for a change of the plan; the map then has it approved. */
@Component
class ChangePlanListener implements ExecutionListener {

    private final Submissions submissions;
    private final Replanning replanning;
    private final ProjectProcess cases;

    ChangePlanListener(Submissions submissions, Replanning replanning, ProjectProcess cases) {
        this.submissions = submissions;
        this.replanning = replanning;
        this.cases = cases;
    }

    @Override
    public void notify(DelegateExecution start) {
        var request = submissions.read(start, PlanRequest.class);
        var change = replanning.request(request.projectKey(), request.reason(), request.plan());
        start.setProcessBusinessKey(request.projectKey().value());
        cases.planChangeRequested(request.projectKey(), change);
    }
}
