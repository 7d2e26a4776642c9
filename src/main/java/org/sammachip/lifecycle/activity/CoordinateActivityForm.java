package org.sammachip.lifecycle.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.sammachip.document.DocumentKind;
import org.sammachip.document.NewestDocuments;
import org.sammachip.draft.DraftRules;
import org.sammachip.lifecycle.Choice;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.lifecycle.TaskForm;
import org.sammachip.project.ToldHow;
import org.sammachip.project.activity.Activity;
import org.sammachip.project.activity.ActivitySchedule;
import org.sammachip.project.activity.Coordination;
import org.sammachip.project.activity.ThreeDaysNotice;
import org.springframework.stereotype.Component;

/**
 * Options: {@code activity} as {@link ActivityView}, {@code toldHow}, {@code noticeDays}, and {@code letters}: the document
 * with the letters of invitation that were made last, or null.
 */
@Component
class CoordinateActivityForm implements TaskForm {

    private final ActivitySchedule schedule;
    private final ThreeDaysNotice notice;
    private final NewestDocuments documents;
    private final Clock clock;

    CoordinateActivityForm(ActivitySchedule schedule, ThreeDaysNotice notice, NewestDocuments documents, Clock clock) {
        this.documents = documents;
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
        var options = new HashMap<String, Object>();
        options.put("activity", ActivityView.of(activity, notice.latest(activity.plannedOn())));
        options.put("toldHow", Choice.of(ToldHow.class, ToldHow::thai));
        options.put("noticeDays", notice.days());
        options.put("letters", letters(activity));
        return options;
    }

    private UUID letters(Activity activity) {
        var id = String.valueOf(activity.id());
        return documents.of(activity.projectKey(), DocumentKind.INVITATIONS, id).orElse(null);
    }
}
