package org.sammachip.lifecycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sammachip.problem.Refusal;
import org.sammachip.project.Project;
import org.sammachip.project.ProjectRegister;
import org.springframework.stereotype.Component;

/** Lets the case end only together with its project: a message without a manager's decision cancels nothing. */
@Component
class CancelProjectDelegate implements JavaDelegate {

    private final ProjectRegister projects;

    CancelProjectDelegate(ProjectRegister projects) {
        this.projects = projects;
    }

    @Override
    public void execute(DelegateExecution map) {
        var project = projects.inScope(ProjectInstance.key(map));
        if (project.status() != Project.Status.CANCELLED) {
            throw Refusal.conflict("โครงการ " + project.key() + " ยังไม่มีคำสั่งยกเลิกจากพัฒนาการอำเภอ จึงยุติไม่ได้");
        }
    }
}
