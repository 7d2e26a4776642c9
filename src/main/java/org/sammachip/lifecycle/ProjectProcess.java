package org.sammachip.lifecycle;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.springframework.stereotype.Component;

/** The running case of a project, the map {@code communityProject}: hears what happens case-wide. */
@Component
public class ProjectProcess {

    /** Process id of the map. */
    public static final String MAP = "communityProject";

    private final RuntimeService runtime;

    ProjectProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** @throws Refusal when the case does not run (any more), like every method here */
    public void obstacleReported(ProjectKey key, long obstacleId, String category) {
        tell(
                key,
                "obstacleReported",
                message -> message.setVariablesLocal(Map.of(
                        ProcessVariable.OBSTACLE_ID.key(), obstacleId,
                        ProcessVariable.OBSTACLE_CATEGORY.key(), category)));
    }

    public void planChangeRequested(ProjectKey key, long changeId) {
        tell(key, "planChangeRequested", with(ProcessVariable.CHANGE_ID, changeId));
    }

    public void officerChanged(ProjectKey key) {
        tell(key, "officerChanged", UnaryOperator.identity());
    }

    public void projectSuspended(ProjectKey key, long suspensionId) {
        tell(key, "projectSuspended", with(ProcessVariable.SUSPENSION_ID, suspensionId));
    }

    public void projectCancelled(ProjectKey key) {
        tell(key, "projectCancelled", UnaryOperator.identity());
    }

    private static <T> UnaryOperator<MessageCorrelationBuilder> with(ProcessVariable<T> variable, T value) {
        return message -> message.setVariablesLocal(Map.of(variable.key(), value));
    }

    private void tell(ProjectKey key, String message, UnaryOperator<MessageCorrelationBuilder> content) {
        var map = runtime.createProcessInstanceQuery()
                .processDefinitionKey(MAP)
                .processInstanceBusinessKey(key.value())
                .singleResult();
        if (map == null) {
            throw notRunning(key);
        }
        try {
            content.apply(runtime.createMessageCorrelation(message).processInstanceId(map.getId()))
                    .correlate();
        } catch (MismatchingMessageCorrelationException e) {
            throw notRunning(key); // it ended meanwhile
        }
    }

    private static Refusal notRunning(ProjectKey key) {
        return Refusal.conflict("โครงการ " + key + " ไม่ได้ดำเนินการอยู่ (ปิดหรือยกเลิกแล้ว) จึงรับเรื่องนี้ไม่ได้");
    }
}
