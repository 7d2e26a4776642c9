package org.sammachip.lifecycle.suspension;

import org.camunda.bpm.engine.TaskService;
import org.sammachip.lifecycle.DueDates;
import org.sammachip.project.ProjectKey;
import org.springframework.stereotype.Component;

/** The suspended tasks of a case; what was started during the suspension keeps its due date. */
@Component
class LaterTasks {

    private final TaskService tasks;
    private final DueDates dates;

    LaterTasks(TaskService tasks, DueDates dates) {
        this.tasks = tasks;
        this.dates = dates;
    }

    /** Gives them the days that were lost; reminders and escalations follow. */
    void by(ProjectKey key, int days) {
        tasks.createTaskQuery().processInstanceBusinessKey(key.value()).suspended().list().stream()
                .filter(task -> task.getDueDate() != null)
                .forEach(task -> tasks.setDueDate(task.getId(), dates.laterBy(task.getDueDate(), days)));
    }
}
