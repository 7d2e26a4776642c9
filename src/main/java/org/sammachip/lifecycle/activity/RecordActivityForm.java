package org.sammachip.lifecycle.activity;

import java.util.List;
import java.util.Map;
import org.sammachip.draft.DraftRules;
import org.sammachip.lifecycle.Choice;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.lifecycle.TaskForm;
import org.sammachip.project.TransferMode;
import org.sammachip.project.activity.AbsenceReason;
import org.sammachip.project.activity.ActivityPeople;
import org.sammachip.project.activity.ActivitySchedule;
import org.sammachip.project.activity.MeetingReport;
import org.sammachip.project.activity.MeetingReport.Outcome;
import org.sammachip.project.activity.Presence;
import org.sammachip.project.activity.ThreeDaysNotice;
import org.springframework.stereotype.Component;

/**
 * Everybody is present until the officer says otherwise. Options: {@code activity} as {@link ActivityView};
 * {@code households} each {id, houseNumber, head}; {@code sages} each {id, name, occupation, taughtBefore,
 * transferMode}; {@code outcomes}, {@code presences}, {@code absenceReasons}, {@code transferModes}.
 */
@Component
class RecordActivityForm implements TaskForm {

    private final ActivitySchedule schedule;
    private final ActivityPeople people;
    private final ThreeDaysNotice notice;

    RecordActivityForm(ActivitySchedule schedule, ActivityPeople people, ThreeDaysNotice notice) {
        this.schedule = schedule;
        this.people = people;
        this.notice = notice;
    }

    @Override
    public String task() {
        return "recordActivity";
    }

    @Override
    public DraftRules drafts() {
        return DraftRules.oneRowFor("householdId");
    }

    @Override
    public Object values(FormRequest request) {
        var activity = schedule.open(request.activityId());
        var rows = people.households(activity.projectKey()).stream()
                .map(household -> new MeetingReport.Row(household.id(), Presence.PRESENT, null, null))
                .toList();
        var sage = people.teacher(activity);
        return new MeetingReport(
                Outcome.HELD,
                null,
                null,
                sage.map(ActivityPeople.Sage::id).orElse(null),
                sage.map(ActivityPeople.Sage::transferMode).orElse(null),
                rows,
                0,
                activity.budget(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Override
    public Object options(FormRequest request) {
        var activity = schedule.open(request.activityId());
        return Map.of(
                "activity", ActivityView.of(activity, notice.latest(activity.plannedOn())),
                "households", people.households(activity.projectKey()),
                "sages", people.sages(activity.projectKey()),
                "outcomes", Choice.of(Outcome.class, Outcome::thai),
                "presences", Choice.of(Presence.class, Presence::thai),
                "absenceReasons", Choice.of(AbsenceReason.class, AbsenceReason::thai),
                "transferModes", Choice.of(TransferMode.class, TransferMode::thai));
    }
}
