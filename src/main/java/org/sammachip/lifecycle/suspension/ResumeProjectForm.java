package org.sammachip.lifecycle.suspension;

import java.util.Map;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.lifecycle.TaskForm;
import org.sammachip.project.suspension.ProjectPause;
import org.springframework.stereotype.Component;

/** Options: {@code suspension} {reason, suspendedBy, suspendedAt}. */
@Component
class ResumeProjectForm implements TaskForm {

    private final ProjectPause pause;

    ResumeProjectForm(ProjectPause pause) {
        this.pause = pause;
    }

    @Override
    public String task() {
        return "resumeProject";
    }

    @Override
    public Object values(FormRequest request) {
        return new Resumption("");
    }

    @Override
    public Object options(FormRequest request) {
        var suspension = pause.of(request.project(), request.suspensionId());
        return Map.of(
                "suspension",
                Map.of(
                        "reason", suspension.reason(),
                        "suspendedBy", suspension.suspendedBy(),
                        "suspendedAt", suspension.suspendedAt()));
    }
}
