package org.sammachip.lifecycle.defineplan;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.sammachip.lifecycle.ProcessVariable;
import org.sammachip.lifecycle.ProjectInstance;
import org.sammachip.lifecycle.Submissions;
import org.sammachip.project.Approval;
import org.sammachip.project.plan.Planning;
import org.springframework.stereotype.Component;

/** Approves the plan or returns it to its author. */
@Component
class ApprovePlanListener implements TaskListener {

    private final Submissions submissions;
    private final Planning planning;

    ApprovePlanListener(Submissions submissions, Planning planning) {
        this.submissions = submissions;
        this.planning = planning;
    }

    @Override
    public void notify(DelegateTask task) {
        var approval = submissions.read(task, Approval.class);
        planning.decide(ProjectInstance.key(task), approval);
        ProcessVariable.APPROVED.set(task, approval.approved());
    }
}
