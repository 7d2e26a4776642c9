package org.sammachip.project.activity;

import java.time.Clock;
import java.time.LocalDate;
import org.sammachip.access.CurrentUser;
import org.sammachip.problem.Refusal;
import org.sammachip.problem.Violations;
import org.sammachip.thai.ThaiDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what became of an activity: held, postponed to another day, or cancelled. */
@Service
@Transactional
public class ActivityRecord {

    private final ActivitySchedule schedule;
    private final Activities activities;
    private final Attendance attendance;
    private final Teaching teaching;
    private final Findings findings;
    private final Moves moves;
    private final CurrentUser user;
    private final Clock clock;

    ActivityRecord(
            ActivitySchedule schedule,
            Activities activities,
            Attendance attendance,
            Teaching teaching,
            Findings findings,
            Moves moves,
            CurrentUser user,
            Clock clock) {
        this.schedule = schedule;
        this.activities = activities;
        this.attendance = attendance;
        this.teaching = teaching;
        this.findings = findings;
        this.moves = moves;
        this.user = user;
        this.clock = clock;
    }

    /** @throws Refusal before the day of the activity, and with every fault of the report */
    public void record(long id, MeetingReport report) {
        var activity = schedule.open(id);
        if (activity.plannedOn().isAfter(LocalDate.now(clock))) {
            throw Refusal.of(
                    "outcome",
                    "ยังไม่ถึงวันกิจกรรม " + ThaiDate.longForm(activity.plannedOn())
                            + " บันทึกผลได้ตั้งแต่วันนั้นเป็นต้นไป");
        }
        switch (report.outcome()) {
            case HELD -> hold(activity, report);
            case POSTPONED -> postpone(activity, report);
            case CANCELLED -> cancel(activity, report);
        }
    }

    private void hold(Activity activity, MeetingReport report) {
        var violations = new Violations();
        teaching.check(activity, report, violations);
        attendance.check(activity.projectKey(), report.attendance(), violations);
        findings.check(activity.projectKey(), report, violations);
        violations
                .addIf(report.cost() == null, "cost", "กรุณากรอกช่อง “ค่าใช้จ่ายจริง” เป็นบาท ถ้าไม่มีให้กรอก 0")
                .addIf(
                        activity.kind() == Activity.Kind.FORUM && others(report) == 0,
                        "otherParticipants",
                        "กรุณากรอกช่อง “ผู้เข้าร่วมอื่น” เป็นจำนวนผู้เข้าร่วมเวทีทั้งหมด")
                .throwIfAny();
        activities.save(activity.held(new Meeting(
                report.sageId(),
                report.transferMode(),
                others(report),
                report.cost().setScale(2),
                report.lessons(),
                user.id(),
                clock.instant())));
        attendance.keep(activity.id(), report.attendance());
        findings.keep(activity.id(), report);
    }

    private static int others(MeetingReport report) {
        return report.otherParticipants() == null ? 0 : report.otherParticipants();
    }

    private void postpone(Activity activity, MeetingReport report) {
        var wish = new Moves.Wish(
                "postponedTo", "เลื่อนไปวันที่", report.postponedTo(), "reason", "เหตุผล", report.reason());
        var violations = new Violations();
        moves.check(activity, wish, violations);
        violations.throwIfAny();
        moves.carryOut(activity, wish);
    }

    private void cancel(Activity activity, MeetingReport report) {
        new Violations()
                .addIf(
                        report.reason() == null || report.reason().isBlank(),
                        "reason",
                        "กรุณากรอกช่อง “เหตุผล” ที่ยกเลิกกิจกรรม")
                .throwIfAny();
        activities.save(activity.cancelled(report.reason().strip(), Meeting.none(user.id(), clock.instant())));
    }
}
