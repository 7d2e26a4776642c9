package org.sammachip.lifecycle.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.externalTask;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import java.time.LocalDate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.SammachipTest;
import org.sammachip.Village;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.activity.Activities;
import org.sammachip.project.activity.Activity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code activity.bpmn}: every gateway, the timers fired by hand. */
@SammachipTest
class ActivityProcessTests {

    @Autowired
    CaseDriver people;

    @Autowired
    Activities activities;

    @Autowired
    JdbcClient jdbc;

    ProjectKey project;
    Village village;
    long id;
    ProcessInstance activity;

    @BeforeEach
    void startActivityOfThe20thOfJanuary() {
        project = people.asOfficer().registered();
        village = new Village(project, activities, jdbc);
        id = village.activity(Activity.Kind.FORUM, "2027-01-20");
        activity = people.step("activity", project, "activityId", id);
    }

    @Test
    void waitsForTheMorningTenDaysAhead() {
        assertThat(activity).isWaitingAt("waitForLeadTime");
        assertThat(job().getDuedate()).isEqualTo("2027-01-10T08:00:00");
    }

    @Test
    void startsAtOnceWhenTheLeadTimeHasPassed() {
        var soon = people.step("activity", project, "activityId", village.activity(Activity.Kind.FORUM, "2026-10-12"));
        people.fireDue();
        assertThat(soon).isWaitingAt("inviteParticipants");
    }

    @Test
    void invitesBeforeTheOfficersCoordinate() {
        people.moveTo(LocalDate.of(2027, 1, 10));
        assertThat(activity).isWaitingAt("inviteParticipants");
        assertThat(externalTask(activity)).hasTopicName("activity.invitations");
        complete(externalTask(activity));
        assertThat(activity).isWaitingAt("coordinateActivity");
        assertThat(task(activity)).hasCandidateGroup("officers");
    }

    @Test
    void waitsForTheDayWhenHouseholdsWereToldThreeDaysAhead() {
        coordinateOn("2027-01-17");
        assertThat(activity).isWaitingAt("waitForDay").variables().containsEntry("notice", "inTime");
        assertThat(job().getDuedate()).isEqualTo("2027-01-20T06:00:00");
        assertThat(now().status()).isEqualTo(Activity.Status.COORDINATED);
        assertThat(now().notice().toldHow()).containsExactly("LOUDSPEAKER", "LINE");
    }

    @Test
    void asksTheManagerWhenHouseholdsWereToldTwoDaysAhead() {
        coordinateOn("2027-01-18");
        assertThat(activity).isWaitingAt("waiveNotice");
        assertThat(task(activity)).hasCandidateGroup("districtManagers");
        assertThat(now().status()).isEqualTo(Activity.Status.PLANNED);
    }

    @Test
    void waitsForTheDayWhenTheManagerWaivesTheNotice() {
        coordinateOn("2027-01-18");
        people.asManager().complete("waiveNotice", """
                {"waived": true, "reason": "ทุกครัวเรือนยืนยันแล้ว"}""");
        assertThat(activity).isWaitingAt("waitForDay");
        assertThat(now().notice().waivedBy()).isEqualTo("manager3414");
        assertThat(now().notice().waiverReason()).isEqualTo("ทุกครัวเรือนยืนยันแล้ว");
    }

    @Test
    void waitsForTheManagersDateWhenTheNoticeIsNotWaived() {
        coordinateOn("2027-01-18");
        people.asManager().complete("waiveNotice", """
                {"waived": false, "reason": "แจ้งช้าเกินไป", "moveTo": "2570-02-03"}""");
        assertThat(activity).isWaitingAt("waitForLeadTime");
        assertThat(job().getDuedate()).isEqualTo("2027-01-24T08:00:00");
        assertThat(now().plannedOn()).isEqualTo("2027-02-03");
        assertThat(now().notice()).isNull();
    }

    @Test
    void startsOverWhenTheOfficerMovesTheDate() {
        people.moveTo(LocalDate.of(2027, 1, 10)).completeExternal("activity.invitations");
        people.complete("coordinateActivity", """
                {"moveTo": "2027-02-10", "moveReason": "ตรงกับงานบุญของหมู่บ้าน"}""");
        assertThat(activity).isWaitingAt("waitForLeadTime").variables().containsEntry("notice", "moved");
        assertThat(job().getDuedate()).isEqualTo("2027-01-31T08:00:00");
        assertThat(jdbc.sql("select from_date || ' ' || to_date || ' ' || reason || ' ' || moved_by from activity_move")
                        .query(String.class)
                        .single())
                .isEqualTo("2027-01-20 2027-02-10 ตรงกับงานบุญของหมู่บ้าน officer3414");
    }

    @Test
    void endsWhenTheActivityWasHeld() {
        coordinateOn("2027-01-15");
        people.moveTo(LocalDate.of(2027, 1, 20)).complete("recordActivity", """
                {"outcome": "HELD", "attendance": [], "otherParticipants": 35, "cost": 4200.50, "lessons": "ตกลงร่วมกัน"}""");
        assertThat(activity).isEnded();
        assertThat(now().status()).isEqualTo(Activity.Status.HELD);
        assertThat(now().meeting().cost()).isEqualByComparingTo("4200.50");
        assertThat(now().meeting().recordedBy()).isEqualTo("officer3414");
        assertThat(now().notice().toldOn()).isEqualTo("2027-01-15");
    }

    @Test
    void waitsForTheNewDateWhenTheActivityWasPostponed() {
        coordinateOn("2027-01-15");
        people.moveTo(LocalDate.of(2027, 1, 20)).complete("recordActivity", """
                {"outcome": "POSTPONED", "reason": "ฝนตกหนัก", "postponedTo": "2027-02-20"}""");
        assertThat(activity).isWaitingAt("waitForLeadTime").variables().containsEntry("outcome", "postponed");
        assertThat(job().getDuedate()).isEqualTo("2027-02-10T08:00:00");
        people.moveTo(LocalDate.of(2027, 2, 10));
        assertThat(activity).isWaitingAt("inviteParticipants");
    }

    @Test
    void endsWhenTheActivityWasCancelled() {
        coordinateOn("2027-01-15");
        people.moveTo(LocalDate.of(2027, 1, 20)).complete("recordActivity", """
                {"outcome": "CANCELLED", "reason": "วิทยากรป่วย"}""");
        assertThat(activity).isEnded();
        assertThat(now().status()).isEqualTo(Activity.Status.CANCELLED);
        assertThat(now().cancelReason()).isEqualTo("วิทยากรป่วย");
    }

    @Test
    void endsWhenTheOfficerCancelsInsteadOfTelling() {
        people.moveTo(LocalDate.of(2027, 1, 10)).completeExternal("activity.invitations");
        people.complete("coordinateActivity", """
                {"cancelReason": "ไม่เหลือวันในปีงบประมาณ"}""");
        assertThat(activity).isEnded();
        assertThat(now().status()).isEqualTo(Activity.Status.CANCELLED);
        assertThat(now().cancelReason()).isEqualTo("ไม่เหลือวันในปีงบประมาณ");
        assertThat(jdbc.sql("select string_agg(name_ || '=' || text_, ' ' order by name_) from act_hi_varinst"
                                + " where name_ in ('notice', 'outcome')")
                        .query(String.class)
                        .single())
                .isEqualTo("notice=cancelled outcome=cancelled");
    }

    private void coordinateOn(String day) {
        people.moveTo(LocalDate.of(2027, 1, 10)).completeExternal("activity.invitations");
        people.moveTo(LocalDate.parse(day)).complete("coordinateActivity", """
                {"toldOn": "%s", "toldHow": ["LOUDSPEAKER", "LINE"], "toldNote": null, "toolsReady": true}""".formatted(day));
    }

    private Activity now() {
        return activities.findById(id).orElseThrow();
    }
}
