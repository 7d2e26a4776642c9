package org.sammachip.lifecycle.defineplan;

import org.sammachip.lifecycle.FormRequest;
import org.sammachip.lifecycle.PlanOptions;
import org.sammachip.lifecycle.TaskForm;
import org.sammachip.project.Approval;
import org.sammachip.project.plan.Planning;
import org.springframework.stereotype.Component;

/**
 * Options: {@code plan} in the shape of its own form, {@code roundDates}, {@code activityBudget} and {@code
 * materialBudget} in baht, {@code author}, {@code submittedAt}.
 */
@Component
class ApprovePlanForm implements TaskForm {

    private final Planning planning;

    ApprovePlanForm(Planning planning) {
        this.planning = planning;
    }

    @Override
    public String task() {
        return "approvePlan";
    }

    @Override
    public Object values(FormRequest request) {
        return new Approval(null, "");
    }

    @Override
    public Object options(FormRequest request) {
        var options = PlanOptions.toDecide(planning.draft(request.project()));
        planning.plan(request.project()).ifPresent(plan -> {
            options.put("author", plan.author());
            options.put("submittedAt", plan.submittedAt());
        });
        return options;
    }
}
