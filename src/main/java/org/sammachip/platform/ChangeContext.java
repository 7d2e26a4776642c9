package org.sammachip.platform;

import static org.springframework.web.context.request.RequestAttributes.SCOPE_REQUEST;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.HandlerMapping;

/** Who changes something now, and in which task and step: what the change log is told (docs/adr/0012). */
@Component
class ChangeContext {

    /**
     * All but the moment; null for what does not apply.
     *
     * @param externalTask what a worker brings something for; the database finds its activity
     */
    record Origin(
            String person,
            String taskId,
            String task,
            String step,
            String instance,
            String activity,
            String externalTask) {}

    private final IdentityService identities;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper();

    ChangeContext(@Lazy IdentityService identities, Clock clock) {
        this.identities = identities;
        this.clock = clock;
    }

    Origin origin() {
        var running = Context.getCommandContext() == null ? null : Context.getCoreExecutionContext();
        if (running == null || !(running.getExecution() instanceof ExecutionEntity execution)) {
            return new Origin(person(), null, null, null, null, null, externalTask());
        }
        var task = execution.getTasks().stream().findFirst();
        return new Origin(
                person(),
                task.map(TaskEntity::getId).orElse(null),
                task.map(TaskEntity::getTaskDefinitionKey).orElse(null),
                step(execution.getProcessInstance()),
                execution.getProcessInstanceId(),
                execution.getActivityId(),
                null);
    }

    /** What the database's setting {@code sammachip.context} holds. */
    String told(Origin origin) {
        try {
            return json.writeValueAsString(JsonNodeFactory.instance
                    .objectNode()
                    .put("at", clock.instant().toString())
                    .put("person", origin.person())
                    .put("taskId", origin.taskId())
                    .put("task", origin.task())
                    .put("step", origin.step())
                    .put("instance", origin.instance())
                    .put("activity", origin.activity())
                    .put("externalTask", origin.externalTask()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whom the engine works for, or who signed in where the engine was not told; null when nobody did. */
    private String person() {
        return Optional.ofNullable(identities.getCurrentAuthentication())
                .map(Authentication::getUserId)
                .orElseGet(ChangeContext::signedIn);
    }

    /** As the addresses of the workers' doors name it. */
    private static String externalTask() {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null
                        && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, SCOPE_REQUEST)
                                instanceof Map<?, ?> variables
                ? (String) variables.get("externalTaskId")
                : null;
    }

    private static String signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null || authentication instanceof AnonymousAuthenticationToken
                ? null
                : authentication.getName();
    }

    /** Key of the model that the project's map called, however deep below it this runs; a request's own key. */
    private static String step(ExecutionEntity instance) {
        var step = instance;
        for (var caller = step.getSuperExecution(); caller != null; caller = step.getSuperExecution()) {
            var calling = caller.getProcessInstance();
            if (calling.getSuperExecution() == null) {
                break;
            }
            step = calling;
        }
        return step.getProcessDefinition().getKey();
    }
}
