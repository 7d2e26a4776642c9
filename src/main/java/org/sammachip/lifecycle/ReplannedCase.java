package org.sammachip.lifecycle;

import org.camunda.bpm.engine.RuntimeService;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.activity.Activities;
import org.sammachip.project.activity.Activity;
import org.springframework.stereotype.Component;

/**
 * Brings the running case in line with dates that changed under it: an activity that was cancelled ends, one whose
 * people must be told of another date goes back to its preparation, and every other timer moves.
 */
@Component
public class ReplannedCase {

    private final RuntimeService runtime;
    private final CaseInstances instances;
    private final Activities activities;
    private final WaitingTimers timers;

    ReplannedCase(RuntimeService runtime, CaseInstances instances, Activities activities, WaitingTimers timers) {
        this.runtime = runtime;
        this.instances = instances;
        this.activities = activities;
        this.timers = timers;
    }

    public void follow(ProjectKey key) {
        instances.of(key, "activity").forEach(this::follow);
        timers.recalculate(key);
    }

    private void follow(String instance) {
        var activityId = (Long) runtime.getVariable(instance, ProcessVariable.ACTIVITY_ID.key());
        var activity = activities.findById(activityId).orElseThrow();
        if (activity.status() == Activity.Status.CANCELLED) {
            runtime.setVariable(instance, ProcessVariable.OUTCOME.key(), "cancelled");
            goTo(instance, "ended");
        } else if (activity.notice() == null
                && runtime.getActiveActivityIds(instance).stream()
                        .anyMatch(at -> at.equals("waitForDay") || at.equals("waiveNotice"))) {
            goTo(instance, "waitForLeadTime");
        }
    }

    private void goTo(String instance, String place) {
        var move = runtime.createProcessInstanceModification(instance);
        runtime.getActiveActivityIds(instance).stream()
                .filter(at -> !at.equals("activity"))
                .distinct()
                .forEach(move::cancelAllForActivity);
        move.startBeforeActivity(place).execute();
    }
}
