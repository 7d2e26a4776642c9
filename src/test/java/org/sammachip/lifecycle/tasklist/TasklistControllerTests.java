package org.sammachip.lifecycle.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.SammachipTest;
import org.sammachip.Village;
import org.sammachip.access.Role;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.activity.Activities;
import org.sammachip.project.activity.Activity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cards and counts, on the engine's clock. */
@SammachipTest
class TasklistControllerTests {

    @Autowired
    CaseDriver people;

    @Autowired
    TasklistController tasklist;

    @Autowired
    FilterService filters;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Activities activities;

    @Autowired
    JdbcClient jdbc;

    ProjectKey project;
    Village village;

    @BeforeEach
    void register() {
        project = people.asOfficer().registered();
        village = new Village(project, activities, jdbc);
    }

    @Test
    void countsMineApartFromWhatNobodyTook() {
        var task = open("definePlan", "draftPlan");
        assertThat(counts()).containsEntry("งานของฉัน", 0L).containsEntry("งานในอำเภอที่ยังไม่มีผู้รับ", 1L);

        tasks.claim(task.getId(), "officer3414");

        assertThat(counts())
                .containsEntry("งานของฉัน", 1L)
                .containsEntry("งานในอำเภอที่ยังไม่มีผู้รับ", 0L)
                .containsEntry("งานทั้งหมดในเขตรับผิดชอบ", 1L);
    }

    @Test
    void countsAnApprovalForTheManagerOnlyAsWorkThatNobodyTook() {
        open("definePlan", "approvePlan");

        assertThat(counts()).containsEntry("รออนุมัติ", 1L).containsEntry("งานในอำเภอที่ยังไม่มีผู้รับ", 0L);
        people.asManager();
        assertThat(counts()).containsEntry("รออนุมัติ", 1L).containsEntry("งานในอำเภอที่ยังไม่มีผู้รับ", 1L);
    }

    @Test
    void countsWhatIsOverdueAndWhatWasEscalatedOnTheEnginesClock() {
        open("holdForum", "agreeGoals"); // due Monday 12 October at 16:30
        people.moveTo(LocalDate.of(2026, 10, 12));
        assertThat(counts()).containsEntry("เลยกำหนด", 0L).containsEntry("ส่งต่อถึงฉัน", 0L);

        people.moveTo(LocalDate.of(2026, 10, 14));
        assertThat(counts())
                .containsEntry("เลยกำหนด", 1L)
                .containsEntry("ส่งต่อถึงฉัน", 1L)
                .containsEntry("ส่งต่อถึงฉัน (2)", 0L);

        people.moveTo(LocalDate.of(2026, 10, 21));
        assertThat(counts()).containsEntry("ส่งต่อถึงฉัน", 1L).containsEntry("ส่งต่อถึงฉัน (2)", 1L);
    }

    @Test
    void countsTheVisitsWhoseDayHasCome() {
        assertThat(counts()).containsEntry("เยี่ยมภายในสัปดาห์นี้", 0L);

        open("followUp", "visitHouseholds");
        assertThat(counts()).containsEntry("เยี่ยมภายในสัปดาห์นี้", 1L);
    }

    @Test
    void countsTheActivitiesOfTheNextTenDays() {
        activity("2026-10-15");
        activity("2026-10-16");
        people.fireDue().completeExternal("activity.invitations");
        assertThat(counts()).containsEntry("งานเตรียมกิจกรรมใน 10 วันข้างหน้า", 1L);

        people.moveTo(LocalDate.of(2026, 10, 6)).completeExternal("activity.invitations");
        assertThat(counts()).containsEntry("งานเตรียมกิจกรรมใน 10 วันข้างหน้า", 2L);
    }

    @Test
    void countsNothingOfAnotherDistrictAndOfAPausedProject() {
        var task = open("definePlan", "draftPlan");
        people.as("stranger", Role.OFFICER, "3401");
        assertThat(counts().values()).containsOnly(0L);

        people.asOfficer();
        runtime.suspendProcessInstanceById(task.getProcessInstanceId());
        assertThat(counts().values()).containsOnly(0L);
    }

    @Test
    void leavesOutFiltersByVariables() {
        var costly = filters.newTaskFilter("ตามตัวแปร");
        costly.setQuery(tasks.createTaskQuery().processVariableValueEquals("approved", true));
        filters.saveFilter(costly);
        try {
            assertThat(counts()).isNotEmpty().doesNotContainKey("ตามตัวแปร");
        } finally {
            filters.deleteFilter(costly.getId());
        }
    }

    @Test
    void showsVillageStepAndDueDateOnACard() {
        var task = open("holdForum", "agreeGoals");
        people.moveTo(LocalDate.of(2026, 10, 15));

        assertThat(tasklist.cards(List.of(task.getId())))
                .containsExactly(new TaskCard(
                        task.getId(),
                        "SMC-2570-341401-07",
                        "บ้านทดสอบ",
                        7,
                        "ม่วงสามสิบ",
                        "ขั้นที่ 4 เวทีชี้แจง",
                        null,
                        LocalDate.of(2026, 10, 12),
                        true,
                        3));
    }

    @Test
    void namesWhoTookTheTask() {
        var task = open("holdForum", "agreeGoals");
        tasks.claim(task.getId(), "somebody");

        assertThat(tasklist.cards(List.of(task.getId())))
                .extracting(TaskCard::assignee)
                .containsExactly("somebody");
    }

    @Test
    void namesTheStepThatAnActivityBelongsTo() {
        village.activity(Activity.Kind.TRAINING, "2026-10-12");
        people.step("transferKnowledge", project);
        people.fireDue().completeExternal("activity.invitations");
        var task = tasks.createTaskQuery().singleResult();

        assertThat(tasklist.cards(List.of(task.getId())))
                .extracting(TaskCard::step, TaskCard::overdue)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("ขั้นที่ 5 ถ่ายทอดความรู้", false));
    }

    @Test
    void showsNoCardOfAnotherDistrictNorOfATaskThatIsGone() {
        var task = open("definePlan", "draftPlan");
        assertThat(tasklist.cards(List.of("gone"))).isEmpty();

        people.as("stranger", Role.OFFICER, "3401");
        assertThat(tasklist.cards(List.of(task.getId()))).isEmpty();
    }

    private void activity(String on) {
        people.step("activity", project, "activityId", village.activity(Activity.Kind.TRAINING, on));
    }

    private Task open(String process, String activity) {
        var instance = runtime.createProcessInstanceByKey(process)
                .businessKey(project.value())
                .setVariables(
                        CaseDriver.submission("{\"projectKey\": \"" + project + "\"}")) // which gives it its district
                .startBeforeActivity(activity)
                .execute();
        return tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult();
    }

    /** By name; the province's filter of escalated tasks has the same name as the district's and comes after it. */
    private Map<String, Long> counts() {
        var named = new TreeMap<String, Long>();
        tasklist.counts().forEach(count -> {
            var name = filters.getFilter(count.id()).getName();
            named.put(named.containsKey(name) ? name + " (2)" : name, count.count());
        });
        return named;
    }
}
