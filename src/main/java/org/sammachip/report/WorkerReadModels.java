package org.sammachip.report;

import org.sammachip.access.CurrentUser;
import org.sammachip.access.Role;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a worker asks for before it makes a document. */
@RestController
@RequestMapping("/api/worker/projects/{key}")
class WorkerReadModels {

    private final InvitationsView invitations;
    private final CurrentUser user;

    WorkerReadModels(InvitationsView invitations, CurrentUser user) {
        this.invitations = invitations;
        this.user = user;
    }

    @GetMapping("/activities/{activityId}/invitations")
    Invitations invitations(@PathVariable String key, @PathVariable long activityId) {
        onlyWorkers();
        return invitations.of(new ProjectKey(key), activityId);
    }

    private void onlyWorkers() {
        if (!user.has(Role.WORKER)) {
            throw Refusal.forbidden("ประตูนี้สำหรับบัญชีบริการจัดทำเอกสารเท่านั้น");
        }
    }
}
