package org.sammachip.lifecycle.orders;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.sammachip.document.DocumentKind;
import org.sammachip.document.Order;
import org.sammachip.lifecycle.ProcessVariable;
import org.springframework.stereotype.Component;

/**
 * The engine's side of orders: one small process a kind, which waits for a worker. Nobody is allowed to start these
 * processes; they are started for whoever the order's rules allow to ask.
 */
@Component
class OrderWork {

    private static final Map<DocumentKind, String> PROCESSES = Map.of(
            DocumentKind.INVITATIONS, "orderInvitations",
            DocumentKind.ATTENDANCE_SHEET, "orderAttendanceSheet",
            DocumentKind.MATERIAL_RECEIPTS, "orderMaterialReceipts",
            DocumentKind.ROLL_UP, "orderRollUp");

    private final RuntimeService runtime;
    private final ExternalTaskService externalTasks;
    private final IdentityService identities;

    OrderWork(RuntimeService runtime, ExternalTaskService externalTasks, IdentityService identities) {
        this.runtime = runtime;
        this.externalTasks = externalTasks;
        this.identities = identities;
    }

    /** @return the external task that a worker will fetch */
    String start(Order order) {
        var project = order.place().project();
        return asSystem(() -> {
            var process = runtime.createProcessInstanceByKey(PROCESSES.get(order.kind()))
                    .businessKey(project == null ? null : project.value())
                    .setVariable(ProcessVariable.ORDER_ID.key(), order.id());
            if (order.subject() != null) { // of an activity
                process.setVariable(ProcessVariable.ACTIVITY_ID.key(), Long.valueOf(order.subject()));
            }
            return externalTasks
                    .createExternalTaskQuery()
                    .processInstanceId(process.execute().getId())
                    .singleResult()
                    .getId();
        });
    }

    /** Tries once more what failed for good; anything else goes on by itself. */
    void retry(ExternalTask failed) {
        asSystem(() -> {
            externalTasks.setRetries(failed.getId(), 1);
            return null;
        });
    }

    /** The tasks that still wait or are worked on, by id. */
    Map<String, ExternalTask> open(Collection<String> ids) {
        var asked = ids.stream().collect(Collectors.toSet());
        List<ExternalTask> found = asked.isEmpty()
                ? List.of()
                : asSystem(() -> externalTasks
                        .createExternalTaskQuery()
                        .externalTaskIdIn(asked)
                        .list());
        return found.stream().collect(Collectors.toMap(ExternalTask::getId, Function.identity()));
    }

    private <T> T asSystem(Supplier<T> work) {
        var person = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            return work.get();
        } finally {
            identities.setAuthentication(person);
        }
    }
}
