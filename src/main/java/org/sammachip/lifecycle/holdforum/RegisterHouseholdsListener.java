package org.sammachip.lifecycle.holdforum;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.sammachip.lifecycle.ProjectInstance;
import org.sammachip.lifecycle.Submissions;
import org.sammachip.project.household.HouseholdRegister;
import org.sammachip.project.household.HouseholdRegistration;
import org.springframework.stereotype.Component;

/** Records the target households. */
@Component
class RegisterHouseholdsListener implements TaskListener {

    private final Submissions submissions;
    private final HouseholdRegister households;

    RegisterHouseholdsListener(Submissions submissions, HouseholdRegister households) {
        this.submissions = submissions;
        this.households = households;
    }

    @Override
    public void notify(DelegateTask task) {
        households.register(ProjectInstance.key(task), submissions.read(task, HouseholdRegistration.class));
    }
}
