package org.sammachip.project.plan;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sammachip.access.CurrentUser;
import org.sammachip.problem.Violations;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.activity.Activities;
import org.sammachip.project.activity.Activity;
import org.sammachip.project.activity.Meeting;
import org.sammachip.project.activity.Season;
import org.sammachip.thai.ThaiDate;
import org.springframework.stereotype.Component;

/** Turns the rows of a plan into activities. What was held or cancelled is history: no plan changes it. */
@Component
class PlanActivities {

    private final Activities activities;
    private final FarmingCalendar calendar;
    private final CurrentUser user;
    private final Clock clock;

    PlanActivities(Activities activities, FarmingCalendar calendar, CurrentUser user, Clock clock) {
        this.activities = activities;
        this.calendar = calendar;
        this.user = user;
        this.clock = clock;
    }

    List<PlannedActivity> rows(ProjectKey project) {
        return all(project).stream()
                .filter(activity -> activity.status() != Activity.Status.CANCELLED)
                .map(PlannedActivity::of)
                .toList();
    }

    /** The kinds of the activities that were approved once and then cancelled. */
    Set<Activity.Kind> cancelled(ProjectKey project) {
        return all(project).stream()
                .filter(activity -> activity.status() == Activity.Status.CANCELLED)
                .map(Activity::kind)
                .collect(Collectors.toSet());
    }

    /** The draft with what was held as it was held, also where the draft forgets or changes it. */
    PlanDraft withHistory(ProjectKey project, PlanDraft draft) {
        var held = all(project).stream()
                .filter(activity -> activity.status() == Activity.Status.HELD)
                .collect(Collectors.toMap(Activity::id, PlannedActivity::of));
        var rows = new ArrayList<PlannedActivity>();
        for (var row : draft.activities()) {
            var history = row.id() == null ? null : held.remove(row.id());
            rows.add(history == null ? row : history);
        }
        rows.addAll(held.values());
        return draft.with(rows);
    }

    /** Refuses an open activity in a harvest season that neither moves nor says why, and a row about a foreign one. */
    void check(ProjectKey project, PlanDraft draft, Violations violations) {
        var known = byId(project);
        for (int i = 0; i < draft.activities().size(); i++) {
            var row = draft.activities().get(i);
            var path = "activities[" + i + "].";
            var where = "แถวที่ " + (i + 1) + " ";
            var activity = known.get(row.id());
            violations.addIf(
                    row.id() != null && activity == null,
                    path + "id",
                    where + "ไม่ใช่กิจกรรมของโครงการนี้ กรุณาเปิดงานนี้ใหม่");
            violations.addIf(
                    activity != null && activity.kind() != row.kind(),
                    path + "kind",
                    where + "ช่อง “ประเภท” เปลี่ยนไม่ได้ กรุณาลบแถวแล้วเพิ่มกิจกรรมใหม่");
            var season = calendar.season(row.plannedOn(), draft.seasons(), row.seasonReason());
            violations.addIf(
                    season.seasonConflict() && blank(season.seasonReason()) && (activity == null || activity.open()),
                    path + "seasonReason",
                    where + "วันที่ " + ThaiDate.shortForm(row.plannedOn()) + " " + season.seasonAdvice()
                            + " กรุณาเลื่อนวันจัดหรือกรอกช่อง “เหตุผลที่ต้องจัดในฤดูเก็บเกี่ยว”");
        }
    }

    /** @param reason of a change; an activity that the draft drops is cancelled for it, and disappears when null */
    void write(ProjectKey project, PlanDraft draft, String reason) {
        var known = byId(project);
        for (var row : draft.activities()) {
            var activity = known.get(row.id());
            var season = calendar.season(row.plannedOn(), draft.seasons(), row.seasonReason());
            if (activity == null) {
                activities.save(planned(project, row, season));
            } else if (activity.open()) {
                activities.save(replanned(activity, row, season));
            }
        }
        var kept = draft.activities().stream()
                .map(PlannedActivity::id)
                .filter(Objects::nonNull)
                .toList();
        for (var activity : known.values()) {
            if (activity.open() && !kept.contains(activity.id())) {
                drop(activity, reason);
            }
        }
    }

    private void drop(Activity activity, String reason) {
        if (reason != null) {
            activities.save(activity.cancelled("ปรับแผนงาน: " + reason, Meeting.none(user.id(), clock.instant())));
        } else {
            activities.delete(activity);
        }
    }

    private static Activity planned(ProjectKey project, PlannedActivity row, Season season) {
        return Activity.planned(
                project,
                row.kind(),
                row.topic().strip(),
                row.plannedOn(),
                row.place().strip(),
                row.hours(),
                row.budget(),
                row.occupation(),
                season);
    }

    private static Activity replanned(Activity activity, PlannedActivity row, Season season) {
        return activity.replanned(
                row.topic().strip(),
                row.plannedOn(),
                row.place().strip(),
                row.hours(),
                row.budget(),
                row.occupation(),
                season);
    }

    private Map<Long, Activity> byId(ProjectKey project) {
        return all(project).stream().collect(Collectors.toMap(Activity::id, Function.identity()));
    }

    private List<Activity> all(ProjectKey project) {
        return activities.findByProjectKeyOrderByPlannedOnAscIdAsc(project);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
