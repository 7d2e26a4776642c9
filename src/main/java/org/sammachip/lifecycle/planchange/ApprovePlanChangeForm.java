package org.sammachip.lifecycle.planchange;

import java.util.Map;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.lifecycle.PlanOptions;
import org.sammachip.lifecycle.TaskForm;
import org.sammachip.project.Approval;
import org.sammachip.project.plan.Planning;
import org.sammachip.project.planchange.Replanning;
import org.springframework.stereotype.Component;

/**
 * Options: the proposal as {@link PlanOptions#toDecide} says, the plan as it stands as {@code before}, and {@code change}
 * {reason, requestedBy, requestedAt}.
 */
@Component
class ApprovePlanChangeForm implements TaskForm {

    private final Replanning replanning;
    private final Planning planning;

    ApprovePlanChangeForm(Replanning replanning, Planning planning) {
        this.replanning = replanning;
        this.planning = planning;
    }

    @Override
    public String task() {
        return "approvePlanChange";
    }

    @Override
    public Object values(FormRequest request) {
        return new Approval(null, "");
    }

    @Override
    public Object options(FormRequest request) {
        var change = replanning.of(request.project(), request.changeId());
        var options = PlanOptions.toDecide(change.proposal());
        options.put("before", planning.draft(request.project()));
        options.put(
                "change",
                Map.of(
                        "reason", change.reason(),
                        "requestedBy", change.requestedBy(),
                        "requestedAt", change.requestedAt()));
        return options;
    }
}
