package org.sammachip.lifecycle.defineplan;

import org.sammachip.lifecycle.FormRequest;
import org.sammachip.lifecycle.PlanOptions;
import org.sammachip.lifecycle.TaskForm;
import org.sammachip.project.plan.Plan;
import org.sammachip.project.plan.Planning;
import org.springframework.stereotype.Component;

/**
 * Values: the returned plan, or what a plan must have together with the region's farming calendar. Options: {@code
 * kinds} and {@code works} as {value, label}, {@code firstDay} and {@code lastDay} of the fiscal year.
 */
@Component
class DraftPlanForm implements TaskForm {

    private final Planning planning;

    DraftPlanForm(Planning planning) {
        this.planning = planning;
    }

    @Override
    public String task() {
        return "draftPlan";
    }

    @Override
    public Object values(FormRequest request) {
        return planning.draft(request.project());
    }

    @Override
    public Object options(FormRequest request) {
        return PlanOptions.toWrite(request.project().fiscalYear());
    }

    @Override
    public String comment(FormRequest request) {
        return planning.plan(request.project())
                .filter(plan -> plan.status() == Plan.Status.RETURNED)
                .map(Plan::comment)
                .orElse(null);
    }
}
