package org.sammachip.lifecycle.strengthengroups;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.sammachip.lifecycle.ProjectInstance;
import org.sammachip.lifecycle.Submissions;
import org.sammachip.project.group.GroupFormation;
import org.sammachip.project.group.GroupRegister;
import org.springframework.stereotype.Component;

/** Records the occupational groups. */
@Component
class FormGroupsListener implements TaskListener {

    private final Submissions submissions;
    private final GroupRegister groups;

    FormGroupsListener(Submissions submissions, GroupRegister groups) {
        this.submissions = submissions;
        this.groups = groups;
    }

    @Override
    public void notify(DelegateTask task) {
        groups.form(ProjectInstance.key(task), submissions.read(task, GroupFormation.class));
    }
}
