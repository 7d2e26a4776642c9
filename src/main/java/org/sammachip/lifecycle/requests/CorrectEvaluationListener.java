package org.sammachip.lifecycle.requests;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.sammachip.lifecycle.Submissions;
import org.sammachip.project.evaluation.Corrections;
import org.springframework.stereotype.Component;

/** Lets the evaluation of a closed project be done once more, as its next revision. */
@Component
class CorrectEvaluationListener implements ExecutionListener {

    private final Submissions submissions;
    private final Corrections corrections;

    CorrectEvaluationListener(Submissions submissions, Corrections corrections) {
        this.submissions = submissions;
        this.corrections = corrections;
    }

    @Override
    public void notify(DelegateExecution start) {
        var request = submissions.read(start, Reasoned.class);
        corrections.request(request.projectKey(), request.reason());
        start.setProcessBusinessKey(request.projectKey().value());
    }
}
