package org.sammachip.lifecycle.activity;

import java.util.Map;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.lifecycle.TaskForm;
import org.sammachip.project.activity.ActivitySchedule;
import org.sammachip.project.activity.NoticeWaiver;
import org.sammachip.project.activity.ThreeDaysNotice;
import org.springframework.stereotype.Component;

/** Options: {@code activity} as {@link ActivityView} and {@code noticeDays}; nothing is decided beforehand. */
@Component
class WaiveNoticeForm implements TaskForm {

    private final ActivitySchedule schedule;
    private final ThreeDaysNotice notice;

    WaiveNoticeForm(ActivitySchedule schedule, ThreeDaysNotice notice) {
        this.schedule = schedule;
        this.notice = notice;
    }

    @Override
    public String task() {
        return "waiveNotice";
    }

    @Override
    public Object values(FormRequest request) {
        return new NoticeWaiver(null, null, null);
    }

    @Override
    public Object options(FormRequest request) {
        var activity = schedule.open(request.activityId());
        return Map.of(
                "activity", ActivityView.of(activity, notice.latest(activity.plannedOn())),
                "noticeDays", notice.days());
    }
}
