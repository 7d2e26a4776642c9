package org.sammachip.lifecycle;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * The variables of our models; nothing else reads or writes engine variables. They hold ids, outcomes and dates, never
 * personal data.
 */
public final class ProcessVariable<T> {

    /** Id of the row in {@code activity} that an instance of {@code activity.bpmn} carries out. */
    public static final ProcessVariable<Long> ACTIVITY_ID = new ProcessVariable<>("activityId");
    /** {@code held}, {@code postponed} or {@code cancelled}. */
    public static final ProcessVariable<String> OUTCOME = new ProcessVariable<>("outcome");
    /** {@code inTime}, {@code late} or {@code moved}. */
    public static final ProcessVariable<String> NOTICE = new ProcessVariable<>("notice");

    public static final ProcessVariable<Boolean> APPROVED = new ProcessVariable<>("approved");
    /** The follow-up round at hand, counted from 1. */
    public static final ProcessVariable<Integer> ROUND = new ProcessVariable<>("round");
    /** Whether another follow-up round is planned. */
    public static final ProcessVariable<Boolean> MORE_ROUNDS = new ProcessVariable<>("moreRounds");

    public static final ProcessVariable<Long> OBSTACLE_ID = new ProcessVariable<>("obstacleId");
    public static final ProcessVariable<String> OBSTACLE_CATEGORY = new ProcessVariable<>("obstacleCategory");
    /** What the decision table {@code obstacleAdvice} answered. */
    public static final ProcessVariable<String> ADVICE = new ProcessVariable<>("advice");
    /** Id of the row in {@code plan_change}. */
    public static final ProcessVariable<Long> CHANGE_ID = new ProcessVariable<>("changeId");
    /** Id of the row in {@code suspension}. */
    public static final ProcessVariable<Long> SUSPENSION_ID = new ProcessVariable<>("suspensionId");
    /** Revision of the evaluation, counted from 1. */
    public static final ProcessVariable<Integer> REVISION = new ProcessVariable<>("revision");

    /** Id of the row in {@code document_order}. */
    public static final ProcessVariable<Long> ORDER_ID = new ProcessVariable<>("orderId");

    private final String name;

    private ProcessVariable(String name) {
        this.name = name;
    }

    public String key() {
        return name;
    }

    @SuppressWarnings("unchecked")
    public T get(VariableScope scope) {
        return (T) scope.getVariable(name);
    }

    /** From outside the case, by the id of a process instance. */
    @SuppressWarnings("unchecked")
    T get(RuntimeService runtime, String instance) {
        return (T) runtime.getVariable(instance, name);
    }

    /** Those of the names that the task sees. */
    static Map<String, Object> all(TaskService tasks, String task, List<String> names) {
        return tasks.getVariables(task, names);
    }

    /** From variables that were read as a map, as forms are prefilled. */
    @SuppressWarnings("unchecked")
    T in(Map<String, Object> variables) {
        return (T) variables.get(name);
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, value);
    }

    void set(RuntimeService runtime, String instance, T value) {
        runtime.setVariable(instance, name, value);
    }
}
