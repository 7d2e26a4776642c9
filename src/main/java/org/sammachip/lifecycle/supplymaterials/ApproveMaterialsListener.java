package org.sammachip.lifecycle.supplymaterials;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.sammachip.lifecycle.ProcessVariable;
import org.sammachip.lifecycle.ProjectInstance;
import org.sammachip.lifecycle.Submissions;
import org.sammachip.project.Approval;
import org.sammachip.project.material.Materials;
import org.springframework.stereotype.Component;

/** Refuses an approval by the requester, and one that the money left does not cover. */
@Component
class ApproveMaterialsListener implements TaskListener {

    private final Submissions submissions;
    private final Materials materials;

    ApproveMaterialsListener(Submissions submissions, Materials materials) {
        this.submissions = submissions;
        this.materials = materials;
    }

    @Override
    public void notify(DelegateTask task) {
        var decision = submissions.read(task, Approval.class);
        ProcessVariable.APPROVED.set(task, materials.decide(ProjectInstance.key(task), decision));
    }
}
