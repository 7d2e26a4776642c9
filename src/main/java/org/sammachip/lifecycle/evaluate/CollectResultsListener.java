package org.sammachip.lifecycle.evaluate;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.sammachip.lifecycle.ProcessVariable;
import org.sammachip.lifecycle.ProjectInstance;
import org.sammachip.lifecycle.Submissions;
import org.sammachip.project.evaluation.Evaluation;
import org.sammachip.project.evaluation.Results;
import org.springframework.stereotype.Component;

@Component
class CollectResultsListener implements TaskListener {

    private final Submissions submissions;
    private final Evaluation evaluation;

    CollectResultsListener(Submissions submissions, Evaluation evaluation) {
        this.submissions = submissions;
        this.evaluation = evaluation;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = submissions.read(task, Results.class);
        ProcessVariable.REVISION.set(task, evaluation.collect(ProjectInstance.key(task), form));
    }
}
