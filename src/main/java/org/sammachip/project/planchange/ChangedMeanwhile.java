package org.sammachip.project.planchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.activity.Activities;
import org.sammachip.project.activity.Activity;
import org.sammachip.thai.ThaiDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A proposal is a whole plan, so that it would undo what happened to an activity since it was written: it was moved,
 * held, cancelled or planned again. Being coordinated on the same day is no such change.
 */
@Component
class ChangedMeanwhile {

    private final Activities activities;
    private final JdbcClient jdbc;
    private final ObjectMapper json;

    ChangedMeanwhile(Activities activities, JdbcClient jdbc, ObjectMapper json) {
        this.activities = activities;
        this.jdbc = jdbc;
        this.json = json;
    }

    private enum State {
        OPEN,
        HELD,
        CANCELLED
    }

    private record Standing(long id, LocalDate plannedOn, State state) {

        static Standing of(Activity activity) {
            var state = activity.open()
                    ? State.OPEN
                    : State.valueOf(activity.status().name());
            return new Standing(activity.id(), activity.plannedOn(), state);
        }
    }

    /** Keeps how the activities stand when the change is asked for. */
    void remember(ProjectKey key, long change) {
        var base = all(key).stream().map(Standing::of).toList();
        try {
            jdbc.sql("update plan_change set base = ?::jsonb where id = ?")
                    .params(json.writeValueAsString(base), change)
                    .update();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws Refusal naming the first activity that no longer stands as it did */
    void check(ProjectKey key, long change) {
        var base = base(change);
        for (var activity : base.isEmpty() ? List.<Activity>of() : all(key)) {
            var then = base.get(activity.id());
            if (!Standing.of(activity).equals(then)) {
                throw Refusal.conflict(
                        "กิจกรรม “%s” (ขณะนี้กำหนดวันที่ %s) เปลี่ยนวันหรือสถานะไปหลังจากยื่นคำขอปรับแผนงานนี้ จึงอนุมัติไม่ได้ กรุณาเลือกไม่อนุมัติ แล้วให้เจ้าหน้าที่ยื่นคำขอใหม่จากแผนปัจจุบัน"
                                .formatted(activity.topic(), ThaiDate.longForm(activity.plannedOn())));
            }
        }
    }

    /** Empty for a request from before this was kept. */
    private Map<Long, Standing> base(long change) {
        var written = jdbc.sql("select coalesce(base, '[]')::text from plan_change where id = ?")
                .param(change)
                .query(String.class)
                .single();
        try {
            return json.readValue(written, new TypeReference<List<Standing>>() {}).stream()
                    .collect(Collectors.toMap(Standing::id, Function.identity()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the base of plan change " + change + " cannot be read", e);
        }
    }

    private List<Activity> all(ProjectKey key) {
        return activities.findByProjectKeyOrderByPlannedOnAscIdAsc(key);
    }
}
