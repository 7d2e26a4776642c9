package org.sammachip.lifecycle.escalation;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationType;
import org.camunda.bpm.engine.impl.jobexecutor.TimerEventJobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerTaskListenerJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Reads a model and adds to every user task with a due date what a {@code camunda:taskListener event="timeout"} in the
 * model would be. The reasons are in docs/adr/0003.
 */
class EscalatingParse extends BpmnParse {

    private static final String LISTENER = "escalation";

    private final ObjectProvider<EscalationMoments> moments;
    private final ObjectProvider<Escalation> escalation;

    EscalatingParse(
            BpmnParser parser, ObjectProvider<EscalationMoments> moments, ObjectProvider<Escalation> escalation) {
        super(parser);
        this.moments = moments;
        this.escalation = escalation;
    }

    @Override
    public ActivityImpl parseUserTask(Element element, ScopeImpl scope) {
        var activity = super.parseUserTask(element, scope);
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        if (task.getDueDateExpression() != null) {
            addTimer(activity, task);
        }
        return activity;
    }

    private void addTimer(ActivityImpl activity, TaskDefinition task) {
        var timer = new EscalationTimer(task, moments, escalation);
        var moved = new MovedDueDate();
        activity.setScope(true);
        activity.setEventScope(activity);
        var declaration = new TimerDeclarationImpl(timer, TimerDeclarationType.DATE, TimerTaskListenerJobHandler.TYPE);
        declaration.setActivity(activity);
        declaration.setJobConfiguration(LISTENER);
        declaration.setRawJobHandlerConfiguration(activity.getId()
                + TimerEventJobHandler.JOB_HANDLER_CONFIG_PROPERTY_DELIMITER
                + TimerEventJobHandler.JOB_HANDLER_CONFIG_TASK_LISTENER_PREFIX
                + LISTENER);
        addJobDeclarationToProcessDefinition(declaration, (ProcessDefinitionEntity) activity.getProcessDefinition());
        addTimerListenerDeclaration(LISTENER, activity, declaration);
        timer.setDeclaration(declaration);
        moved.setDeclaration(declaration);
        task.addTimeoutTaskListener(LISTENER, timer);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, moved);
    }
}
