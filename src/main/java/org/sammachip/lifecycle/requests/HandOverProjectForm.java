package org.sammachip.lifecycle.requests;

import java.util.List;
import java.util.Map;
import org.sammachip.lifecycle.DistrictStaff;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.project.Project.Status;
import org.sammachip.project.ProjectRegister;
import org.springframework.stereotype.Component;

/** Options: {@code projects}; {@code officers} of the chosen project's district, each {value, label}, none before. */
@Component
class HandOverProjectForm extends RequestForm {

    private final DistrictStaff staff;

    HandOverProjectForm(ProjectRegister projects, DistrictStaff staff) {
        super(projects, Status.RUNNING, Status.SUSPENDED);
        this.staff = staff;
    }

    @Override
    public String task() {
        return "handOverProject";
    }

    @Override
    public Object values(FormRequest request) {
        return new HandOver(request.project(), null, "");
    }

    @Override
    public Object options(FormRequest request) {
        var officers = request.project() == null
                ? List.of()
                : staff.officers(request.project().districtCode());
        return Map.of("projects", choices(), "officers", officers);
    }
}
