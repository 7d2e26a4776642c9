package org.sammachip.lifecycle.planchange;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sammachip.lifecycle.ProcessVariable;
import org.sammachip.lifecycle.ProjectInstance;
import org.sammachip.lifecycle.ReplannedCase;
import org.sammachip.project.planchange.Replanning;
import org.springframework.stereotype.Component;

/** Changes the plan in the record; the running case follows. */
@Component
class ApplyPlanChangeDelegate implements JavaDelegate {

    private final Replanning replanning;
    private final ReplannedCase replanned;

    ApplyPlanChangeDelegate(Replanning replanning, ReplannedCase replanned) {
        this.replanning = replanning;
        this.replanned = replanned;
    }

    @Override
    public void execute(DelegateExecution change) {
        var key = ProjectInstance.key(change);
        replanning.apply(key, ProcessVariable.CHANGE_ID.get(change));
        replanned.follow(key);
    }
}
