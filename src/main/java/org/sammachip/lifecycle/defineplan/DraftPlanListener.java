package org.sammachip.lifecycle.defineplan;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.sammachip.lifecycle.ProjectInstance;
import org.sammachip.lifecycle.Submissions;
import org.sammachip.project.plan.PlanDraft;
import org.sammachip.project.plan.Planning;
import org.springframework.stereotype.Component;

/** Submits the plan to the district manager. */
@Component
class DraftPlanListener implements TaskListener {

    private final Submissions submissions;
    private final Planning planning;

    DraftPlanListener(Submissions submissions, Planning planning) {
        this.submissions = submissions;
        this.planning = planning;
    }

    @Override
    public void notify(DelegateTask task) {
        planning.submit(ProjectInstance.key(task), submissions.read(task, PlanDraft.class));
    }
}
