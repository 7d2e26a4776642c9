package org.sammachip.lifecycle.followup;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sammachip.lifecycle.ProcessVariable;
import org.sammachip.lifecycle.ProjectInstance;
import org.sammachip.project.followup.RoundSchedule;
import org.springframework.stereotype.Component;

@Component
class OpenRoundDelegate implements JavaDelegate {

    private final RoundSchedule schedule;

    OpenRoundDelegate(RoundSchedule schedule) {
        this.schedule = schedule;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProcessVariable.ROUND.set(execution, schedule.openNext(ProjectInstance.key(execution)));
    }
}
