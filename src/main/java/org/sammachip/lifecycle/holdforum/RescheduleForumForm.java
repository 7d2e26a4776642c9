package org.sammachip.lifecycle.holdforum;

import java.util.Map;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.lifecycle.TaskForm;
import org.sammachip.project.activity.ActivitySchedule;
import org.sammachip.project.activity.ForumDate;
import org.springframework.stereotype.Component;

/** Options: {@code cancelledOn}, the day on which the forum was to be, and {@code cancelReason}. */
@Component
class RescheduleForumForm implements TaskForm {

    private final ActivitySchedule schedule;

    RescheduleForumForm(ActivitySchedule schedule) {
        this.schedule = schedule;
    }

    @Override
    public String task() {
        return "rescheduleForum";
    }

    @Override
    public Object values(FormRequest request) {
        return new ForumDate(null, schedule.cancelledForum(request.project()).place(), null);
    }

    @Override
    public Object options(FormRequest request) {
        var forum = schedule.cancelledForum(request.project());
        return Map.of("cancelledOn", forum.plannedOn(), "cancelReason", forum.cancelReason());
    }
}
