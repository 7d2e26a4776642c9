package org.sammachip.project.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.sammachip.access.CurrentUser;
import org.sammachip.problem.Violations;
import org.sammachip.project.ProjectRegister;
import org.sammachip.thai.ThaiDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves activities to another day of the same fiscal year, and keeps every move with its reason. */
@Component
class Moves {

    private final Activities activities;
    private final ProjectRegister register;
    private final HarvestSeasons harvests;
    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    Moves(
            Activities activities,
            ProjectRegister register,
            HarvestSeasons harvests,
            JdbcClient jdbc,
            CurrentUser user,
            Clock clock) {
        this.activities = activities;
        this.register = register;
        this.harvests = harvests;
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /**
     * @param field name of the form's field, as is {@code reasonField}; messages quote {@code label} and
     *     {@code reasonLabel}
     */
    record Wish(String field, String label, LocalDate to, String reasonField, String reasonLabel, String reason) {}

    void check(Activity activity, Wish wish, Violations violations) {
        var year = register.inScope(activity.projectKey()).year();
        var where = "ช่อง “" + wish.label() + "” ";
        violations.addIf(
                wish.reason() == null || wish.reason().isBlank(),
                wish.reasonField(),
                "กรุณากรอกช่อง “" + wish.reasonLabel() + "” เพื่อให้ตรวจสอบภายหลังได้");
        if (wish.to() == null) {
            violations.add(wish.field(), "กรุณากรอก" + where + "เป็นวันใหม่ของกิจกรรม");
            return;
        }
        var day = ThaiDate.longForm(wish.to());
        violations.addIf(
                !wish.to().isAfter(LocalDate.now(clock)),
                wish.field(),
                where + day + " ไม่ใช่วันข้างหน้า ต้องเป็นวันหลังจากวันนี้");
        violations.addIf(
                wish.to().equals(activity.plannedOn()),
                wish.field(),
                where + day + " เป็นวันเดิมของกิจกรรม กรุณาเลือกวันอื่น");
        violations.addIf(
                !year.contains(wish.to()),
                wish.field(),
                where + day + " อยู่นอกปีงบประมาณ " + year.year() + " ต้องอยู่ระหว่าง "
                        + ThaiDate.longForm(year.firstDay()) + " ถึง " + ThaiDate.longForm(year.lastDay()));
    }

    /**
     * Moves after {@link #check}; whoever was told of the old day must be told again, and the farming calendar is asked
     * about the new one: in a harvest season the reason of the move is why the day was chosen all the same.
     */
    Activity carryOut(Activity activity, Wish wish) {
        jdbc.sql("""
                        insert into activity_move (activity_id, from_date, to_date, reason, cancel_reason, moved_by, moved_at)
                        values (:id, :from, :to, :reason, :cancelReason, :by, :at)""")
                .param("id", activity.id())
                .param("from", activity.plannedOn())
                .param("to", wish.to())
                .param("reason", wish.reason().strip())
                .param("cancelReason", activity.cancelReason())
                .param("by", user.id())
                .param("at", OffsetDateTime.now(clock))
                .update();
        return activities.save(
                activity.movedTo(wish.to(), harvests.on(activity.projectKey(), wish.to(), wish.reason())));
    }
}
