package org.sammachip.lifecycle.coordinatepartners;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.sammachip.lifecycle.ProjectInstance;
import org.sammachip.lifecycle.Submissions;
import org.sammachip.project.people.PeopleRegister;
import org.sammachip.project.people.PeopleRegistration;
import org.springframework.stereotype.Component;

/** Records the leaders, sages and partners. */
@Component
class RegisterPeopleListener implements TaskListener {

    private final Submissions submissions;
    private final PeopleRegister people;

    RegisterPeopleListener(Submissions submissions, PeopleRegister people) {
        this.submissions = submissions;
        this.people = people;
    }

    @Override
    public void notify(DelegateTask task) {
        people.register(ProjectInstance.key(task), submissions.read(task, PeopleRegistration.class));
    }
}
