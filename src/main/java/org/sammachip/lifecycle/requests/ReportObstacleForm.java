package org.sammachip.lifecycle.requests;

import java.util.List;
import java.util.Map;
import org.sammachip.lifecycle.Choice;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.project.Project.Status;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.sammachip.project.household.Households;
import org.sammachip.project.obstacle.ObstacleCategory;
import org.springframework.stereotype.Component;

/**
 * Options: {@code projects}; {@code categories} as {value, label}; {@code households} of the chosen project as {id,
 * houseNumber, head}.
 */
@Component
class ReportObstacleForm extends RequestForm {

    private final ProjectRegister projects;
    private final Households households;

    ReportObstacleForm(ProjectRegister projects, Households households) {
        super(projects, Status.RUNNING, Status.SUSPENDED);
        this.projects = projects;
        this.households = households;
    }

    @Override
    public String task() {
        return "reportObstacle";
    }

    @Override
    public Object values(FormRequest request) {
        return new ObstacleReport(request.project(), null, "", List.of());
    }

    @Override
    public Object options(FormRequest request) {
        var categories = Choice.of(ObstacleCategory.class, ObstacleCategory::thai);
        return Map.of("projects", choices(), "categories", categories, "households", households(request.project()));
    }

    private List<?> households(ProjectKey project) {
        if (project == null) {
            return List.of();
        }
        projects.inScope(project);
        return households.findByProjectKeyOrderById(project).stream()
                .map(h -> Map.of("id", h.id(), "houseNumber", h.houseNumber(), "head", h.head()))
                .toList();
    }
}
