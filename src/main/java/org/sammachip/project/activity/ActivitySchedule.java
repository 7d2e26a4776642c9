package org.sammachip.project.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.sammachip.access.CurrentUser;
import org.sammachip.problem.Refusal;
import org.sammachip.problem.Violations;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Coordination of activities: people are told three days ahead, or a manager waives it, or the date moves, or the
 * activity is cancelled.
 */
@Service
@Transactional
public class ActivitySchedule {

    /** What coordination came to; {@link #LATE} waits for a district manager. */
    public enum Outcome {
        IN_TIME,
        LATE,
        MOVED,
        CANCELLED
    }

    private final Activities activities;
    private final ProjectRegister register;
    private final ThreeDaysNotice notice;
    private final Moves moves;
    private final CurrentUser user;
    private final Clock clock;

    ActivitySchedule(
            Activities activities,
            ProjectRegister register,
            ThreeDaysNotice notice,
            Moves moves,
            CurrentUser user,
            Clock clock) {
        this.activities = activities;
        this.register = register;
        this.notice = notice;
        this.moves = moves;
        this.user = user;
        this.clock = clock;
    }

    /**
     * An activity that is still to come.
     *
     * @throws Refusal when it is outside the user's districts, or over
     */
    @Transactional(readOnly = true)
    public Activity open(long id) {
        return Optional.of(inScope(id))
                .filter(Activity::open)
                .orElseThrow(() -> Refusal.conflict("กิจกรรมนี้บันทึกผลไปแล้ว กรุณาเปิดรายการงานใหม่"));
    }

    /** @throws Refusal when it is outside the user's districts */
    @Transactional(readOnly = true)
    public Activity inScope(long id) {
        var activity =
                activities.findById(id).orElseThrow(() -> Refusal.notFound("ไม่พบกิจกรรมนี้ กรุณาเปิดรายการงานใหม่"));
        register.inScope(activity.projectKey());
        return activity;
    }

    /** The letters of invitation are made, and say what the record says now. */
    public void invited(long id) {
        activities.save(inScope(id).invited(clock.instant()));
    }

    /** @throws Refusal when the telling is incomplete or impossible, or the new date is */
    public Outcome coordinate(long id, Coordination told) {
        var activity = open(id);
        if (told.cancelReason() != null) {
            new Violations()
                    .addIf(
                            told.moveTo() != null,
                            "cancelReason",
                            "กรอกทั้งช่อง “เลื่อนไปวันที่” และ “เหตุผลที่ยกเลิก” กรุณาเลือกอย่างเดียว")
                    .throwIfAny();
            activities.save(activity.cancelled(told.cancelReason(), Meeting.none(user.id(), clock.instant())));
            return Outcome.CANCELLED;
        }
        if (told.moveTo() != null) {
            move(
                    activity,
                    new Moves.Wish(
                            "moveTo",
                            "เลื่อนไปวันที่",
                            told.moveTo(),
                            "moveReason",
                            "เหตุผลที่เลื่อน",
                            told.moveReason()));
            return Outcome.MOVED;
        }
        new ToldCheck(register.inScope(activity.projectKey()), activity, LocalDate.now(clock)).check(told);
        boolean inTime = notice.kept(told.toldOn(), activity.plannedOn());
        activities.save(activity.told(
                Notice.of(told, user.id()), inTime ? Activity.Status.COORDINATED : Activity.Status.PLANNED));
        return inTime ? Outcome.IN_TIME : Outcome.LATE;
    }

    /**
     * @return whether the date stays
     * @throws Refusal without a reason, without a date to move to when the notice is not waived, or when the
     *     user waives what they told too late themselves
     */
    public boolean waive(long id, NoticeWaiver decision) {
        var activity = open(id);
        if (!decision.waived()) {
            move(
                    activity,
                    new Moves.Wish(
                            "moveTo", "เลื่อนไปวันที่", decision.moveTo(), "reason", "เหตุผล", decision.reason()));
            return false;
        }
        new Violations()
                .addIf(
                        decision.reason() == null || decision.reason().isBlank(),
                        "reason",
                        "กรุณากรอกช่อง “เหตุผล” ที่ผ่อนผันการแจ้งล่วงหน้าน้อยกว่า " + notice.days() + " วัน")
                .throwIfAny();
        var waived = activity.notice().waived(decision.reason().strip(), user.id(), clock.instant());
        activities.save(activity.told(waived, Activity.Status.COORDINATED));
        return true;
    }

    /** @throws Refusal when no forum of the project is cancelled */
    @Transactional(readOnly = true)
    public Activity cancelledForum(ProjectKey project) {
        register.inScope(project);
        return activities.findByProjectKeyOrderByPlannedOnAscIdAsc(project).stream()
                .filter(a -> a.kind() == Activity.Kind.FORUM && a.status() == Activity.Status.CANCELLED)
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("ไม่มีเวทีชี้แจงที่ยกเลิกไว้ กรุณาเปิดรายการงานใหม่"));
    }

    /** Plans the cancelled forum anew. */
    public void rescheduleForum(ProjectKey project, ForumDate anew) {
        var moved = move(
                cancelledForum(project),
                new Moves.Wish(
                        "plannedOn", "วันจัดเวทีใหม่", anew.plannedOn(), "reason", "เหตุผลที่เลื่อน", anew.reason()));
        activities.save(moved.revivedAt(anew.place().strip()));
    }

    private Activity move(Activity activity, Moves.Wish wish) {
        var violations = new Violations();
        moves.check(activity, wish, violations);
        violations.throwIfAny();
        return moves.carryOut(activity, wish);
    }
}
