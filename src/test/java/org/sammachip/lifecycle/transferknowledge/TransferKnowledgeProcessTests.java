package org.sammachip.lifecycle.transferknowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
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

/** Step 5: every planned session is held, or cancelled with a reason. */
@SammachipTest
class TransferKnowledgeProcessTests {

    @Autowired
    CaseDriver people;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Activities activities;

    @Autowired
    JdbcClient jdbc;

    ProjectKey project;
    Village village;
    List<Long> households;
    long sage;

    @BeforeEach
    void registerVillage() {
        project = people.asOfficer().registered();
        village = new Village(project, activities, jdbc);
        households = village.households("1", "2", "3");
        sage = village.sage(false);
    }

    @Test
    void preparesEverySessionOfThePlanAtOnce() {
        village.activity(Activity.Kind.TRAINING, "2027-01-20");
        village.activity(Activity.Kind.TRAINING, "2027-02-20");
        village.activity(Activity.Kind.FORUM, "2027-01-10");
        var step = people.step("transferKnowledge", project);
        assertThat(step).isWaitingAt("training");
        assertThat(sessions()).isEqualTo(2);
    }

    @Test
    void endsAtOnceWithoutASession() {
        assertThat(people.step("transferKnowledge", project)).isEnded();
    }

    @Test
    void keepsWhoCameWhatWasWatchedAndWhatWasAsked() {
        var id = village.activity(Activity.Kind.TRAINING, "2027-01-20");
        var photo = village.photo();
        var list = village.attachment();
        var later = village.photo();
        var step = people.step("transferKnowledge", project);
        toTheDay("2027-01-20");
        people.complete("recordActivity", """
                {"outcome": "HELD", "sageId": %d, "transferMode": "QUESTION_AND_ANSWER", "cost": 3000, "lessons": "ทอได้สองผืน",
                 "otherParticipants": 4, "attendance": [
                   {"householdId": %d, "presence": "PRESENT"},
                   {"householdId": %d, "presence": "ABSENT", "reason": "HARVEST", "note": "เกี่ยวข้าว"},
                   {"householdId": %d, "presence": "REPRESENTED"}],
                 "videos": [{"link": "https://example.org/mat", "learned": "ย้อมสี", "applied": "ย้อมกกสีธรรมชาติ"}],
                 "questions": [{"question": "ตากกี่วัน", "answer": "สามวัน"}], "photoIds": ["%s", "%s"], "fileIds": ["%s"]}""".formatted(
                        sage, households.get(0), households.get(1), households.get(2), later, photo, list));
        assertThat(step).isEnded();
        assertThat(jdbc.sql(
                                "select presence || coalesce(' ' || reason || ' ' || note, '') from attendance order by household_id")
                        .query(String.class)
                        .list())
                .containsExactly("PRESENT", "ABSENT HARVEST เกี่ยวข้าว", "REPRESENTED");
        assertThat(jdbc.sql("select link || ' ' || learned || ' ' || applied from video_clip where activity_id = ?")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly("https://example.org/mat ย้อมสี ย้อมกกสีธรรมชาติ");
        assertThat(jdbc.sql("select question || ' ' || answer from question")
                        .query(String.class)
                        .list())
                .containsExactly("ตากกี่วัน สามวัน");
        assertThat(jdbc.sql("select document_id from activity_photo order by position")
                        .query(UUID.class)
                        .list())
                .containsExactly(later, photo);
        assertThat(village.count("activity_file")).isOne();
        var meeting = activities.findById(id).orElseThrow().meeting();
        assertThat(meeting.sageId()).isEqualTo(sage);
        assertThat(meeting.lessons()).isEqualTo("ทอได้สองผืน");
        assertThat(meeting.otherParticipants()).isEqualTo(4);
    }

    @Test
    void endsWhenTheOnlySessionWasCancelledWithAReason() {
        village.activity(Activity.Kind.TRAINING, "2027-01-20");
        var step = people.step("transferKnowledge", project);
        toTheDay("2027-01-20");
        people.complete("recordActivity", """
                {"outcome": "CANCELLED", "reason": "ปราชญ์ป่วย"}""");
        assertThat(step).isEnded();
    }

    @Test
    void holdsTheSessionsThatAChangedPlanAdded() {
        village.activity(Activity.Kind.TRAINING, "2027-01-20");
        ProcessInstance step = people.step("transferKnowledge", project);
        toTheDay("2027-01-20");
        village.activity(Activity.Kind.TRAINING, "2027-03-20");
        people.complete("recordActivity", """
                {"outcome": "CANCELLED", "reason": "ปราชญ์ป่วย"}""");
        assertThat(step).isWaitingAt("training");
        assertThat(sessions()).isOne();
        toTheDay("2027-03-20");
        people.complete("recordActivity", """
                {"outcome": "CANCELLED", "reason": "ปราชญ์ป่วย"}""");
        assertThat(step).isEnded();
    }

    private long sessions() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("activity")
                .processInstanceBusinessKey(project.value())
                .count();
    }

    private void toTheDay(String day) {
        var on = LocalDate.parse(day);
        people.moveTo(on.minusDays(9)).completeExternal("activity.invitations");
        people.complete("coordinateActivity", """
                {"toldOn": "%s", "toldHow": ["LETTER"], "toolsReady": true}""".formatted(on.minusDays(9)));
        people.moveTo(on);
    }
}
