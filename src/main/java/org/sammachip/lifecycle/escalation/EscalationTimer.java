package org.sammachip.lifecycle.escalation;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The one timer that each open task has: it waits for the next moment at which something is to be told, and then sets
 * itself to the one after it. The engine removes it with the task.
 */
class EscalationTimer implements Expression, TaskListener {

    private final TaskDefinition definition;
    private final ObjectProvider<EscalationMoments> moments;
    private final ObjectProvider<Escalation> escalation;
    private TimerDeclarationImpl declaration;

    EscalationTimer(
            TaskDefinition definition,
            ObjectProvider<EscalationMoments> moments,
            ObjectProvider<Escalation> escalation) {
        this.definition = definition;
        this.moments = moments;
        this.escalation = escalation;
    }

    void setDeclaration(TimerDeclarationImpl declaration) {
        this.declaration = declaration;
    }

    @Override
    public void notify(DelegateTask task) {
        escalation.getObject().of(task);
        if (moments.getObject().next(task.getDueDate()).isPresent()) {
            declaration.createTimer((ExecutionEntity) task.getExecution());
        }
    }

    /** When the timer is due: from the task's due date or, before the engine has created the task, from the model's. */
    @Override
    public Object getValue(VariableScope scope) {
        var due = ((ExecutionEntity) scope)
                .getTasks().stream()
                        .filter(task -> task.getTaskDefinitionKey().equals(definition.getKey()))
                        .map(TaskEntity::getDueDate)
                        .findFirst()
                        .orElseGet(() -> modelled(scope));
        return moments.getObject().next(due).orElseGet(() -> moments.getObject().now());
    }

    private Date modelled(VariableScope scope) {
        var due = definition.getDueDateExpression().getValue(scope);
        return due instanceof Date date
                ? date
                : new DueDateBusinessCalendar().resolveDuedate(due.toString(), (Date) null);
    }

    @Override
    public void setValue(Object value, VariableScope scope) {
        throw new UnsupportedOperationException("an escalation's moment follows from the task's due date");
    }

    @Override
    public String getExpressionText() {
        return "sammachip.escalation";
    }

    @Override
    public boolean isLiteralText() {
        return false;
    }
}
