package org.sammachip.lifecycle.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import java.time.LocalDate;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.SammachipTest;
import org.sammachip.Village;
import org.sammachip.lifecycle.ReplannedCase;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.activity.Activities;
import org.sammachip.project.activity.Activity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When what the letters of invitation say changes under an activity, they are made anew. */
@SammachipTest
class LettersAnewTests {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 20);

    @Autowired
    CaseDriver people;

    @Autowired
    Activities activities;

    @Autowired
    ReplannedCase replanned;

    @Autowired
    ExternalTaskService externalTasks;

    @Autowired
    JdbcClient jdbc;

    ProjectKey project;
    long id;
    ProcessInstance activity;

    @BeforeEach
    void lettersAreBeingMadeTenDaysAhead() {
        project = people.asOfficer().registered();
        id = new Village(project, activities, jdbc).activity(Activity.Kind.TRAINING, DAY.toString());
        activity = people.step("activity", project, "activityId", id);
        people.moveTo(LocalDate.of(2027, 1, 10));
    }

    @Test
    void makesThemAnewWhenTheDayMovesWhileTheOfficerTellsPeople() {
        made();
        change(DAY.plusDays(3), now().place(), now().topic());
        assertThat(activity).isWaitingAt("waitForLeadTime");
        people.moveTo(LocalDate.of(2027, 1, 13));
        assertThat(activity).isWaitingAt("inviteParticipants");
        made();
        assertThat(now().invitation().invitedOn()).isEqualTo(DAY.plusDays(3));
    }

    @Test
    void makesThemAnewAtOnceWhenThePlaceChanges() {
        made();
        change(DAY, "วัดบ้านโนน", now().topic());
        assertThat(activity).isWaitingAt("inviteParticipants");
    }

    @Test
    void makesThemAnewWhenTheTopicChanges() {
        made();
        change(DAY, now().place(), "การย้อมสีธรรมชาติ");
        assertThat(activity).isWaitingAt("inviteParticipants");
    }

    @Test
    void leavesTheOfficersTaskWhenTheLettersStillSayWhatThePlanSays() {
        made();
        change(DAY, now().place(), now().topic());
        assertThat(activity).isWaitingAt("coordinateActivity");
    }

    @Test
    void tellsPeopleAgainWhoKnowAnotherPlace() {
        made();
        people.complete("coordinateActivity", """
                {"toldOn": "2570-01-10", "toldHow": ["LINE"], "toolsReady": true}""");
        assertThat(activity).isWaitingAt("waitForDay");
        change(DAY, "วัดบ้านโนน", now().topic());
        assertThat(activity).isWaitingAt("inviteParticipants");
        assertThat(now().notice()).isNull();
    }

    @Test
    void takesNoLettersFromAWorkerThatReadTheOldPlan() {
        var begun = externalTasks
                .fetchAndLock(1, "reading")
                .topic("activity.invitations", 60_000)
                .execute();
        change(DAY, "วัดบ้านโนน", now().topic());
        assertThatThrownBy(() -> externalTasks.complete(begun.get(0).getId(), "reading"))
                .isInstanceOf(NotFoundException.class);
        assertThat(activity).isWaitingAt("inviteParticipants");
        made();
        assertThat(now().invitation().invitedTo()).isEqualTo("วัดบ้านโนน");
    }

    private void made() {
        people.completeExternal("activity.invitations");
        assertThat(activity).isWaitingAt("coordinateActivity");
    }

    private void change(LocalDate on, String place, String topic) {
        var before = now();
        activities.save(before.replanned(
                topic, on, place, before.hours(), before.budget(), before.occupation(), before.season()));
        replanned.follow(project);
        people.fireDue();
    }

    private Activity now() {
        return activities.findById(id).orElseThrow();
    }
}
