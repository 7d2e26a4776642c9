package org.sammachip.lifecycle.supplymaterials;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.sammachip.lifecycle.ProjectInstance;
import org.sammachip.lifecycle.Submissions;
import org.sammachip.project.material.MaterialList;
import org.sammachip.project.material.Materials;
import org.springframework.stereotype.Component;

/** Takes the officer's list of materials. */
@Component
class RequestMaterialsListener implements TaskListener {

    private final Submissions submissions;
    private final Materials materials;

    RequestMaterialsListener(Submissions submissions, Materials materials) {
        this.submissions = submissions;
        this.materials = materials;
    }

    @Override
    public void notify(DelegateTask task) {
        materials.request(ProjectInstance.key(task), submissions.read(task, MaterialList.class));
    }
}
