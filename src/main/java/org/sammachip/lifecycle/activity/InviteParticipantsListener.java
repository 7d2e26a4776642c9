package org.sammachip.lifecycle.activity;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.sammachip.lifecycle.ProcessVariable;
import org.sammachip.project.activity.ActivitySchedule;
import org.springframework.stereotype.Component;

/** Keeps what the letters say, so that a later change of it can be seen. */
@Component
class InviteParticipantsListener implements ExecutionListener {

    private final ActivitySchedule schedule;

    InviteParticipantsListener(ActivitySchedule schedule) {
        this.schedule = schedule;
    }

    @Override
    public void notify(DelegateExecution activity) {
        schedule.invited(ProcessVariable.ACTIVITY_ID.get(activity));
    }
}
