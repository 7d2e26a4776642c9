package org.sammachip.lifecycle;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.sammachip.project.ProjectKey;
import org.springframework.stereotype.Component;

/** The timers of a case that wait for a date of its record. */
@Component
public class WaitingTimers {

    private static final List<String> ON_RECORD =
            List.of("waitForLeadTime", "waitForDay", "waitToTell", "waitForRound");

    private final ManagementService jobs;
    private final CaseInstances instances;

    WaitingTimers(ManagementService jobs, CaseInstances instances) {
        this.jobs = jobs;
        this.instances = instances;
    }

    /** Sets them anew to the dates that the record has now; one that lies in the past fires at once. */
    public void recalculate(ProjectKey key) {
        for (var instance : instances.of(key)) {
            for (var activity : ON_RECORD) {
                jobs.createJobQuery().processInstanceId(instance).activityId(activity).list().stream()
                        .forEach(timer -> jobs.recalculateJobDuedate(timer.getId(), false));
            }
        }
    }
}
