package org.sammachip.lifecycle.escalation;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.sammachip.access.Role;
import org.sammachip.lifecycle.DistrictStaff;
import org.sammachip.lifecycle.ProjectInstance;
import org.sammachip.project.ProjectRegister;
import org.sammachip.project.escalation.Escalations;
import org.springframework.stereotype.Component;

/** Tells whoever is to be told that a task waits, and raises its priority. */
@Component
class Escalation {

    private final EscalationPlan plan;
    private final EscalationMoments moments;
    private final Escalations escalations;
    private final ProjectRegister projects;
    private final DistrictStaff staff;

    Escalation(
            EscalationPlan plan,
            EscalationMoments moments,
            Escalations escalations,
            ProjectRegister projects,
            DistrictStaff staff) {
        this.plan = plan;
        this.moments = moments;
        this.escalations = escalations;
        this.projects = projects;
        this.staff = staff;
    }

    void of(DelegateTask task) {
        for (var level : moments.reached(task.getDueDate(), escalations.levels(task.getId()))) {
            var project = ProjectInstance.key(task);
            var told = level == EscalationPlan.REMINDER
                    ? doing(task)
                    : holding(plan.level(level).tell(), task);
            escalations.record(project, task.getId(), task.getTaskDefinitionKey(), level, told);
            if (level != EscalationPlan.REMINDER && plan.level(level).priority() > task.getPriority()) {
                task.getProcessEngineServices()
                        .getTaskService()
                        .setPriority(task.getId(), plan.level(level).priority());
            }
        }
    }

    /** Who claimed the task, or else the project's officer or the holders of the role that the task is for. */
    private List<String> doing(DelegateTask task) {
        if (task.getAssignee() != null) {
            return List.of(task.getAssignee());
        }
        var groups = task.getCandidates().stream().map(IdentityLink::getGroupId).toList();
        return List.of(Role.values()).stream()
                .filter(role -> groups.contains(role.group()))
                .flatMap(role -> holding(role, task).stream())
                .distinct()
                .toList();
    }

    private List<String> holding(Role role, DelegateTask task) {
        var project = ProjectInstance.key(task);
        return role == Role.OFFICER
                ? List.of(projects.inScope(project).officer())
                : staff.holding(role, project.districtCode());
    }
}
