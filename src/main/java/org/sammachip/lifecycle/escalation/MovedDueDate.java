package org.sammachip.lifecycle.escalation;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.TimerTaskListenerJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;

/** Moves a task's timer when somebody moves its due date. */
class MovedDueDate implements TaskListener {

    private TimerDeclarationImpl declaration;

    void setDeclaration(TimerDeclarationImpl declaration) {
        this.declaration = declaration;
    }

    @Override
    public void notify(DelegateTask task) {
        if (!((TaskEntity) task).getPropertyChanges().containsKey(TaskEntity.DUE_DATE)) {
            return;
        }
        var execution = (ExecutionEntity) task.getExecution();
        var timers = execution.getJobs().stream()
                .filter(job -> TimerTaskListenerJobHandler.TYPE.equals(job.getJobHandlerType()))
                .toList();
        if (task.getDueDate() == null) {
            timers.forEach(JobEntity::delete);
            return;
        }
        for (JobEntity timer : timers) {
            declaration.resolveAndSetDuedate(execution, (TimerEntity) timer, false);
        }
        if (timers.isEmpty()) {
            declaration.createTimer(execution);
        }
    }
}
