package org.sammachip.lifecycle.followup;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.sammachip.lifecycle.ProcessVariable;
import org.sammachip.lifecycle.ProjectInstance;
import org.sammachip.lifecycle.ProjectProcess;
import org.sammachip.lifecycle.Submissions;
import org.sammachip.project.followup.FollowUp;
import org.sammachip.project.followup.RoundReport;
import org.springframework.stereotype.Component;

/** Records a round; each obstacle that was found gets a case of its own beside the project's steps. */
@Component
class VisitHouseholdsListener implements TaskListener {

    private final Submissions submissions;
    private final FollowUp followUp;
    private final ProjectProcess project;

    VisitHouseholdsListener(Submissions submissions, FollowUp followUp, ProjectProcess project) {
        this.submissions = submissions;
        this.followUp = followUp;
        this.project = project;
    }

    @Override
    public void notify(DelegateTask task) {
        var key = ProjectInstance.key(task);
        var form = submissions.read(task, RoundReport.class);
        var outcome = followUp.visited(key, ProcessVariable.ROUND.get(task), form);
        ProcessVariable.MORE_ROUNDS.set(task, outcome.moreRounds());
        outcome.obstacles()
                .forEach(found -> project.obstacleReported(
                        key, found.id(), found.category().name()));
    }
}
