package org.sammachip.lifecycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.sammachip.project.ProjectRegister;
import org.sammachip.project.Registration;
import org.springframework.stereotype.Component;

/** Starts a case only together with its project, and gives the case the project's key. */
@Component
class RegisterProjectListener implements ExecutionListener {

    private final Submissions submissions;
    private final ProjectRegister projects;

    RegisterProjectListener(Submissions submissions, ProjectRegister projects) {
        this.submissions = submissions;
        this.projects = projects;
    }

    @Override
    public void notify(DelegateExecution start) {
        var key = projects.register(submissions.read(start, Registration.class));
        start.setProcessBusinessKey(key.value());
        submissions.keep(start, key);
    }
}
