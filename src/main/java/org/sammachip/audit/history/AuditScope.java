package org.sammachip.audit.history;

import org.sammachip.access.CurrentUser;
import org.sammachip.access.Role;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.springframework.stereotype.Component;

/** Who reads histories: of a project everybody in whose scope it is, of many only who supervises, audits or administers. */
@Component
public class AuditScope {

    private final CurrentUser user;
    private final ProjectRegister projects;

    AuditScope(CurrentUser user, ProjectRegister projects) {
        this.user = user;
        this.projects = projects;
    }

    /** @throws Refusal in the same words for a project of others and for none */
    public ProjectKey project(String typed) {
        if (user.has(Role.WORKER)) {
            throw refused();
        }
        return projects.inScope(ProjectKey.typed(typed)).key();
    }

    /** @throws Refusal for officers: they read the history of their projects, one at a time */
    public void many() {
        if (!user.supervises()) {
            throw refused();
        }
    }

    /** Whether all districts are in scope. */
    public boolean everywhere() {
        return user.has(Role.ADMINISTRATOR);
    }

    public String[] districts() {
        return user.districts().toArray(String[]::new);
    }

    private static Refusal refused() {
        return Refusal.forbidden("หน้านี้สำหรับผู้ตรวจสอบ พัฒนาการอำเภอ พัฒนาการจังหวัด และผู้ดูแลระบบเท่านั้น");
    }
}
