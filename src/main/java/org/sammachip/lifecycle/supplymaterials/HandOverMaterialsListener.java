package org.sammachip.lifecycle.supplymaterials;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.sammachip.lifecycle.ProjectInstance;
import org.sammachip.lifecycle.Submissions;
import org.sammachip.project.material.HandoverList;
import org.sammachip.project.material.Materials;
import org.springframework.stereotype.Component;

/** Refuses to end step 8 before what was approved is handed over, or the difference explained. */
@Component
class HandOverMaterialsListener implements TaskListener {

    private final Submissions submissions;
    private final Materials materials;

    HandOverMaterialsListener(Submissions submissions, Materials materials) {
        this.submissions = submissions;
        this.materials = materials;
    }

    @Override
    public void notify(DelegateTask task) {
        materials.handOver(ProjectInstance.key(task), submissions.read(task, HandoverList.class));
    }
}
