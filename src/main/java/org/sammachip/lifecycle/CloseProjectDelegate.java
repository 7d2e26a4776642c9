package org.sammachip.lifecycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sammachip.project.ProjectRegister;
import org.springframework.stereotype.Component;

/** Closes the project when its ten steps are done. */
@Component
class CloseProjectDelegate implements JavaDelegate {

    private final ProjectRegister projects;

    CloseProjectDelegate(ProjectRegister projects) {
        this.projects = projects;
    }

    @Override
    public void execute(DelegateExecution execution) {
        projects.close(ProjectInstance.key(execution));
    }
}
