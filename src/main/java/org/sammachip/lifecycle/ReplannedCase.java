package org.sammachip.lifecycle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.activity.Activities;
import org.sammachip.project.activity.Activity;
import org.sammachip.project.followup.RoundSchedule;
import org.springframework.stereotype.Component;

/**
 * Brings the running case in line with what changed under it: an activity that was cancelled ends, people who knew another
 * day or place are told anew, letters that say something else are made anew, and every other timer moves.
 */
@Component
public class ReplannedCase {

    private final RuntimeService runtime;
    private final CaseInstances instances;
    private final Activities activities;
    private final RoundSchedule rounds;
    private final WaitingTimers timers;

    ReplannedCase(
            RuntimeService runtime,
            CaseInstances instances,
            Activities activities,
            RoundSchedule rounds,
            WaitingTimers timers) {
        this.runtime = runtime;
        this.instances = instances;
        this.activities = activities;
        this.rounds = rounds;
        this.timers = timers;
    }

    /** In a suspended case timers move, and nothing else can: it follows once more when it goes on. */
    public void follow(ProjectKey key) {
        timers.recalculate(key); // first: afterwards queries still find timers of what ends here
        var suspended = instances.suspended(key);
        instances.of(key, "activity").stream()
                .filter(instance -> !suspended.contains(instance))
                .forEach(this::meeting);
        instances.of(key, "followUp").stream()
                .filter(instance -> !suspended.contains(instance))
                .forEach(instance -> round(key, instance));
    }

    private void meeting(String instance) {
        var activityId = ProcessVariable.ACTIVITY_ID.get(runtime, instance);
        var activity = activities.findById(activityId).orElseThrow();
        if (activity.status() == Activity.Status.CANCELLED) {
            ProcessVariable.OUTCOME.set(runtime, instance, "cancelled");
            go(instance, places(instance), "ended");
        } else {
            places(instance).stream()
                    .filter(outdated(activity)::contains)
                    .forEach(place -> go(instance, List.of(place), "waitForLeadTime"));
        }
    }

    /** Where the case cannot stay. Letters being made are begun anew: nobody knows which state of the record they say. */
    private static Set<String> outdated(Activity activity) {
        var places = new HashSet<>(Set.of("inviteParticipants"));
        if (activity.invitedToSomethingElse()) {
            places.add("coordinateActivity");
        }
        if (activity.notice() == null) {
            places.addAll(List.of("waitForDay", "waiveNotice", "recordActivity"));
        }
        return places;
    }

    private void round(ProjectKey key, String instance) {
        var round = ProcessVariable.ROUND.get(runtime, instance);
        if (!rounds.told(key, round)) {
            places(instance).stream()
                    .filter(List.of("waitForRound", "visitHouseholds")::contains)
                    .forEach(place -> go(instance, List.of(place), "waitToTell"));
        }
    }

    private List<String> places(String instance) {
        return runtime.getActiveActivityIds(instance);
    }

    private void go(String instance, List<String> from, String to) {
        var move = runtime.createProcessInstanceModification(instance);
        from.forEach(move::cancelAllForActivity);
        move.startBeforeActivity(to).execute();
    }
}
