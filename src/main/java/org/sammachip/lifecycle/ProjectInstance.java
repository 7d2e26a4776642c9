package org.sammachip.lifecycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.sammachip.project.ProjectKey;

/** The project that a process instance carries out: its business key, called instances included. */
public final class ProjectInstance {

    private ProjectInstance() {}

    public static ProjectKey key(DelegateExecution execution) {
        return new ProjectKey(execution.getProcessBusinessKey());
    }

    public static ProjectKey key(DelegateTask task) {
        return key(task.getExecution());
    }
}
