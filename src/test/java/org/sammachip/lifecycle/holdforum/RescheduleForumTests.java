package org.sammachip.lifecycle.holdforum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.SammachipTest;
import org.sammachip.Village;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.activity.Activities;
import org.sammachip.project.activity.Activity;
import org.sammachip.project.activity.ForumDate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A project does not go on without its forum: a cancelled one is planned anew. */
@SammachipTest
class RescheduleForumTests {

    @Autowired
    CaseDriver people;

    @Autowired
    Activities activities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RescheduleForumForm form;

    ProjectKey project;
    Village village;
    long id;
    ProcessInstance step;

    @BeforeEach
    void cancelForum() {
        project = people.asOfficer().registered();
        village = new Village(project, activities, jdbc);
        id = village.activity(Activity.Kind.FORUM, "2027-01-20");
        step = people.step("holdForum", project);
        people.moveTo(LocalDate.of(2027, 1, 10)).completeExternal("activity.invitations");
        people.complete("coordinateActivity", """
                {"toldOn": "2027-01-10", "toldHow": ["LETTER"], "toolsReady": true}""");
        people.moveTo(LocalDate.of(2027, 1, 20)).complete("recordActivity", """
                {"outcome": "CANCELLED", "reason": "ศาลาน้ำท่วม"}""");
    }

    @Test
    void asksForANewDateAndSaysWhatHappened() {
        assertThat(step).isWaitingAt("rescheduleForum");
        assertThat(form.values(FormRequest.of(project))).isEqualTo(new ForumDate(null, "ศาลากลางบ้าน", null));
        assertThat(form.options(FormRequest.of(project)))
                .isEqualTo(Map.of("cancelledOn", LocalDate.of(2027, 1, 20), "cancelReason", "ศาลาน้ำท่วม"));
    }

    @Test
    void holdsTheForumOnTheNewDate() {
        reschedule("2570-02-20");
        assertThat(step).isWaitingAt("forum");
        var forum = activities.findById(id).orElseThrow();
        assertThat(forum.status()).isEqualTo(Activity.Status.PLANNED);
        assertThat(forum.plannedOn()).isEqualTo("2027-02-20");
        assertThat(forum.place()).isEqualTo("วัดบ้านเหนือ");
        assertThat(forum.notice()).isNull();
        assertThat(forum.cancelReason()).isNull();
        assertThat(jdbc.sql("select from_date || ' ' || reason || ' ' || cancel_reason from activity_move")
                        .query(String.class)
                        .single())
                .isEqualTo("2027-01-20 น้ำลดแล้ว ศาลาน้ำท่วม");

        people.moveTo(LocalDate.of(2027, 2, 10)).completeExternal("activity.invitations");
        people.complete("coordinateActivity", """
                {"toldOn": "2027-02-10", "toldHow": ["LETTER"], "toolsReady": true}""");
        people.moveTo(LocalDate.of(2027, 2, 20)).complete("recordActivity", """
                {"outcome": "HELD", "otherParticipants": 40, "cost": 0, "attendance": []}""");
        assertThat(step).isWaitingAt("registerHouseholds");
    }

    @Test
    void refusesAForumThatNobodyAttended() {
        reschedule("2027-02-20");
        people.moveTo(LocalDate.of(2027, 2, 10)).completeExternal("activity.invitations");
        people.complete("coordinateActivity", """
                {"toldOn": "2027-02-10", "toldHow": ["LETTER"], "toolsReady": true}""");
        people.moveTo(LocalDate.of(2027, 2, 20));
        assertThatThrownBy(() -> people.complete("recordActivity", """
                        {"outcome": "HELD", "cost": 0, "attendance": []}"""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("กรุณากรอกช่อง “ผู้เข้าร่วมอื่น” เป็นจำนวนผู้เข้าร่วมเวทีทั้งหมด");
    }

    @Test
    void refusesADateOfThePastOrOfAnotherYear() {
        refuses("2027-01-20", "ช่อง “วันจัดเวทีใหม่” 20 มกราคม 2570 ไม่ใช่วันข้างหน้า");
        refuses("2027-10-20", "ช่อง “วันจัดเวทีใหม่” 20 ตุลาคม 2570 อยู่นอกปีงบประมาณ 2570");
    }

    @Test
    void saysWhenTheNewDateFallsIntoTheHarvest() {
        village.planWithReed();
        jdbc.sql(
                        "insert into farming_season (project_key, crop, work, from_month, to_month) values (?, 'ข้าวนาปรัง', 'HARVEST', 4, 5)")
                .param(project.value())
                .update();
        reschedule("2027-04-20");
        var season = activities.findById(id).orElseThrow().season();
        assertThat(season.seasonConflict()).isTrue();
        assertThat(season.seasonAdvice()).startsWith("ข้าวนาปรัง: ");
        assertThat(season.seasonReason()).isEqualTo("น้ำลดแล้ว");
    }

    private void reschedule(String on) {
        people.complete("rescheduleForum", """
                {"plannedOn": "%s", "place": "วัดบ้านเหนือ", "reason": "น้ำลดแล้ว"}""".formatted(on));
    }

    private void refuses(String on, String sentence) {
        assertThatThrownBy(() -> reschedule(on)).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
        assertThat(activities.findById(id).orElseThrow().status()).isEqualTo(Activity.Status.CANCELLED);
        assertThat(village.count("activity_move")).isZero();
    }
}
