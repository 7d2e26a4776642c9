package org.sammachip.lifecycle.planchange;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.sammachip.lifecycle.ProcessVariable;
import org.sammachip.lifecycle.ProjectInstance;
import org.sammachip.lifecycle.Submissions;
import org.sammachip.project.Approval;
import org.sammachip.project.planchange.Replanning;
import org.springframework.stereotype.Component;

/** Approves or rejects a change of the plan. */
@Component
class ApprovePlanChangeListener implements TaskListener {

    private final Submissions submissions;
    private final Replanning replanning;

    ApprovePlanChangeListener(Submissions submissions, Replanning replanning) {
        this.submissions = submissions;
        this.replanning = replanning;
    }

    @Override
    public void notify(DelegateTask task) {
        var approval = submissions.read(task, Approval.class);
        replanning.decide(ProjectInstance.key(task), ProcessVariable.CHANGE_ID.get(task), approval);
        ProcessVariable.APPROVED.set(task, approval.approved());
    }
}
