package org.sammachip.lifecycle.evaluate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sammachip.lifecycle.ProcessVariable;
import org.sammachip.lifecycle.ProjectInstance;
import org.sammachip.project.evaluation.Evaluation;
import org.springframework.stereotype.Component;

@Component
class FreezeFiguresDelegate implements JavaDelegate {

    private final Evaluation evaluation;

    FreezeFiguresDelegate(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        evaluation.freeze(ProjectInstance.key(execution), ProcessVariable.REVISION.get(execution));
    }
}
