package org.sammachip.lifecycle.requests;

import org.sammachip.lifecycle.FormRequest;
import org.sammachip.lifecycle.PlanOptions;
import org.sammachip.project.Project.Status;
import org.sammachip.project.ProjectRegister;
import org.sammachip.project.plan.Planning;
import org.springframework.stereotype.Component;

/** Values: the chosen project's plan as it stands. Options: {@code projects}, and what {@link PlanOptions#toWrite} says. */
@Component
class ChangePlanForm extends RequestForm {

    private final Planning planning;

    ChangePlanForm(ProjectRegister projects, Planning planning) {
        super(projects, Status.RUNNING, Status.SUSPENDED);
        this.planning = planning;
    }

    @Override
    public String task() {
        return "changePlan";
    }

    @Override
    public Object values(FormRequest request) {
        var plan = request.project() == null ? null : planning.draft(request.project());
        return new PlanRequest(request.project(), "", plan);
    }

    @Override
    public Object options(FormRequest request) {
        var options = PlanOptions.toWrite(
                request.project() == null ? null : request.project().fiscalYear());
        options.put("projects", choices());
        return options;
    }
}
