package org.sammachip.lifecycle.requests;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sammachip.access.CurrentUser;
import org.sammachip.lifecycle.DistrictStaff;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.project.Project.Status;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.springframework.stereotype.Component;

/**
 * Options: {@code projects}; {@code officers} of the chosen project's district, or of the user's first district as long
 * as none is chosen, each {value, label}.
 */
@Component
class HandOverProjectForm extends RequestForm {

    private final DistrictStaff staff;
    private final CurrentUser user;

    HandOverProjectForm(ProjectRegister projects, DistrictStaff staff, CurrentUser user) {
        super(projects, Status.RUNNING);
        this.staff = staff;
        this.user = user;
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
        var district = Optional.ofNullable(request.project())
                .map(ProjectKey::districtCode)
                .or(() -> user.districts().stream().sorted().findFirst());
        return Map.of(
                "projects", choices(), "officers", district.map(staff::officers).orElse(List.of()));
    }
}
