package org.sammachip.lifecycle.followup;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.sammachip.lifecycle.ProcessVariable;
import org.sammachip.lifecycle.ProjectInstance;
import org.sammachip.lifecycle.Submissions;
import org.sammachip.project.followup.FollowUp;
import org.sammachip.project.followup.NoticeOfVisit;
import org.springframework.stereotype.Component;

@Component
class TellHouseholdsListener implements TaskListener {

    private final Submissions submissions;
    private final FollowUp followUp;

    TellHouseholdsListener(Submissions submissions, FollowUp followUp) {
        this.submissions = submissions;
        this.followUp = followUp;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = submissions.read(task, NoticeOfVisit.class);
        followUp.told(ProjectInstance.key(task), ProcessVariable.ROUND.get(task), form);
    }
}
