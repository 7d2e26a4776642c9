package org.sammachip.lifecycle.evaluate;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.sammachip.lifecycle.ProcessVariable;
import org.sammachip.lifecycle.ProjectInstance;
import org.sammachip.lifecycle.Submissions;
import org.sammachip.project.Approval;
import org.sammachip.project.evaluation.Evaluation;
import org.springframework.stereotype.Component;

@Component
class ReviewReportListener implements TaskListener {

    private final Submissions submissions;
    private final Evaluation evaluation;

    ReviewReportListener(Submissions submissions, Evaluation evaluation) {
        this.submissions = submissions;
        this.evaluation = evaluation;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = submissions.read(task, Approval.class);
        evaluation.review(ProjectInstance.key(task), ProcessVariable.REVISION.get(task), form);
        ProcessVariable.APPROVED.set(task, form.approved());
    }
}
