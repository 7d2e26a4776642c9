package org.sammachip.lifecycle.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sammachip.draft.DraftRules;
import org.sammachip.lifecycle.Choice;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.lifecycle.TaskForm;
import org.sammachip.project.ToldHow;
import org.sammachip.project.activity.ActivitySchedule;
import org.sammachip.project.activity.Coordination;
import org.sammachip.project.activity.ThreeDaysNotice;
import org.springframework.stereotype.Component;

/** Options: {@code activity} as {@link ActivityView}, {@code toldHow} and {@code noticeDays}. */
@Component
class CoordinateActivityForm implements TaskForm {

    private final ActivitySchedule schedule;
    private final ThreeDaysNotice notice;
    private final Clock clock;

    CoordinateActivityForm(ActivitySchedule schedule, ThreeDaysNotice notice, Clock clock) {
        this.schedule = schedule;
        this.notice = notice;
        this.clock = clock;
    }

    @Override
    public String task() {
        return "coordinateActivity";
    }

    @Override
    public DraftRules drafts() {
        return DraftRules.today("toldOn");
    }

    @Override
    public Object values(FormRequest request) {
        return new Coordination(LocalDate.now(clock), List.of(), null, null, null, null, null);
    }

    @Override
    public Object options(FormRequest request) {
        var activity = schedule.open(request.activityId());
        return Map.of(
                "activity", ActivityView.of(activity, notice.latest(activity.plannedOn())),
                "toldHow", Choice.of(ToldHow.class, ToldHow::thai),
                "noticeDays", notice.days());
    }
}
