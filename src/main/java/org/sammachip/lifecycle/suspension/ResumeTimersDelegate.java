package org.sammachip.lifecycle.suspension;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sammachip.lifecycle.CaseInstances;
import org.sammachip.lifecycle.DueDates;
import org.sammachip.lifecycle.ProcessVariable;
import org.sammachip.lifecycle.ProjectInstance;
import org.sammachip.lifecycle.ReplannedCase;
import org.sammachip.project.suspension.ProjectPause;
import org.springframework.stereotype.Component;

/** Lets the case go on: tasks are due later by the days that were lost, waiting timers follow the moved dates. */
@Component
class ResumeTimersDelegate implements JavaDelegate {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final CaseInstances instances;
    private final ReplannedCase replanned;
    private final ProjectPause pause;
    private final DueDates dates;

    ResumeTimersDelegate(
            RuntimeService runtime,
            TaskService tasks,
            CaseInstances instances,
            ReplannedCase replanned,
            ProjectPause pause,
            DueDates dates) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.instances = instances;
        this.replanned = replanned;
        this.pause = pause;
        this.dates = dates;
    }

    @Override
    public void execute(DelegateExecution suspension) {
        var key = ProjectInstance.key(suspension);
        var days = pause.of(key, ProcessVariable.SUSPENSION_ID.get(suspension)).daysLost();
        tasks.createTaskQuery().processInstanceBusinessKey(key.value()).suspended().list().stream()
                .filter(task -> task.getDueDate() != null)
                .forEach(task -> tasks.setDueDate(task.getId(), dates.laterBy(task.getDueDate(), days)));
        runtime.updateProcessInstanceSuspensionState()
                .byProcessInstanceIds(instances.of(key).toArray(String[]::new))
                .activate();
        replanned.follow(key);
    }
}
