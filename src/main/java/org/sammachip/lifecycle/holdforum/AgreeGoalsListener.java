package org.sammachip.lifecycle.holdforum;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.sammachip.lifecycle.ProjectInstance;
import org.sammachip.lifecycle.Submissions;
import org.sammachip.project.household.GoalAgreement;
import org.sammachip.project.household.Goals;
import org.springframework.stereotype.Component;

/** Records the direction and the goals that the forum agreed on. */
@Component
class AgreeGoalsListener implements TaskListener {

    private final Submissions submissions;
    private final Goals goals;

    AgreeGoalsListener(Submissions submissions, Goals goals) {
        this.submissions = submissions;
        this.goals = goals;
    }

    @Override
    public void notify(DelegateTask task) {
        goals.agree(ProjectInstance.key(task), submissions.read(task, GoalAgreement.class));
    }
}
