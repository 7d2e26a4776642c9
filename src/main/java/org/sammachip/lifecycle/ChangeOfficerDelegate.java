package org.sammachip.lifecycle;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sammachip.project.ProjectDecisions;
import org.sammachip.project.ProjectRegister;
import org.springframework.stereotype.Component;

/** Hands the open tasks that the officer before had claimed to the officer of today. */
@Component
class ChangeOfficerDelegate implements JavaDelegate {

    private final TaskService tasks;
    private final ProjectRegister projects;
    private final ProjectDecisions decisions;

    ChangeOfficerDelegate(TaskService tasks, ProjectRegister projects, ProjectDecisions decisions) {
        this.tasks = tasks;
        this.projects = projects;
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution map) {
        var key = ProjectInstance.key(map);
        var officer = projects.inScope(key).officer();
        tasks.createTaskQuery()
                .processInstanceBusinessKey(key.value())
                .taskAssignee(decisions.officerBefore(key))
                .list()
                .forEach(task -> tasks.setAssignee(task.getId(), officer));
    }
}
