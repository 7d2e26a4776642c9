package org.sammachip.lifecycle.studyguidelines;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.sammachip.lifecycle.ProjectInstance;
import org.sammachip.lifecycle.Submissions;
import org.sammachip.project.guideline.Acknowledgement;
import org.sammachip.project.guideline.GuidelineStudy;
import org.springframework.stereotype.Component;

/** Refuses to end step 1 before all guidelines are acknowledged. */
@Component
class AcknowledgeGuidelinesListener implements TaskListener {

    private final Submissions submissions;
    private final GuidelineStudy study;

    AcknowledgeGuidelinesListener(Submissions submissions, GuidelineStudy study) {
        this.submissions = submissions;
        this.study = study;
    }

    @Override
    public void notify(DelegateTask task) {
        study.acknowledge(ProjectInstance.key(task), submissions.read(task, Acknowledgement.class));
    }
}
