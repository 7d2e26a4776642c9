package org.sammachip.lifecycle.defineplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.sammachip.PlanForms.activity;
import static org.sammachip.PlanForms.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sammachip.CaseDriver;
import org.sammachip.PlanForms;
import org.sammachip.SammachipTest;
import org.sammachip.access.Role;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.activity.Activities;
import org.sammachip.project.activity.Activity;
import org.sammachip.project.plan.PlanDraft;
import org.sammachip.project.plan.PlannedActivity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SammachipTest
class DefinePlanProcessTests {

    private static final String APPROVE = "{\"approved\": true, \"comment\": \"\"}";
    private static final String RETURN = "{\"approved\": false, \"comment\": \"เพิ่มการศึกษาดูงาน\"}";

    @Autowired
    CaseDriver people;

    @Autowired
    DraftPlanForm draftForm;

    @Autowired
    ApprovePlanForm approveForm;

    @Autowired
    Activities activities;

    @Autowired
    JdbcClient jdbc;

    ProjectKey project;
    ProcessInstance step;

    @BeforeEach
    void startStep() {
        project = people.asOfficer().registered();
        step = people.step("definePlan", project);
    }

    @Test
    void goesFromTheOfficerToTheDistrictManager() {
        assertThat(step).isWaitingAt("draftPlan");
        assertThat(task(step)).hasCandidateGroup("officers");

        people.complete("draftPlan", plan());

        assertThat(step).isWaitingAt("approvePlan");
        assertThat(task(step)).hasCandidateGroup("districtManagers");
    }

    @Test
    void plansActivitiesAndRoundsWhenApproved() {
        people.complete("draftPlan", plan());
        assertThat(rounds()).isEmpty();

        people.asManager().complete("approvePlan", APPROVE);

        assertThat(step).isEnded();
        assertThat(activities.findByProjectKeyOrderByPlannedOnAscIdAsc(project))
                .hasSize(6)
                .allSatisfy(activity -> assertThat(activity.status()).isEqualTo(Activity.Status.PLANNED))
                .extracting(Activity::kind)
                .startsWith(Activity.Kind.FORUM, Activity.Kind.TRAINING);
        assertThat(rounds()).containsExactly("1 2027-02-24 PLANNED", "2 2027-04-10 PLANNED", "3 2027-05-25 PLANNED");
    }

    @Test
    void returnsToTheOfficerWithACommentAsOftenAsNeeded() {
        people.complete("draftPlan", plan());
        people.asManager().complete("approvePlan", RETURN);

        assertThat(step).isWaitingAt("draftPlan");
        people.asOfficer();
        assertThat(draftForm.comment(FormRequest.of(project))).isEqualTo("เพิ่มการศึกษาดูงาน");
        var returned = (PlanDraft) draftForm.values(FormRequest.of(project));
        assertThat(returned.activities()).hasSize(6).allSatisfy(row -> assertThat(row.id())
                .isNotNull());
        assertThat(returned.seasons()).hasSize(1);

        people.complete(
                "draftPlan",
                plan(
                        activity("FORUM", "2027-01-08"),
                        activity("TRAINING", "2027-01-27"),
                        activity("STUDY_VISIT", "2027-03-02")));
        people.asManager().complete("approvePlan", RETURN);
        people.asOfficer().complete("draftPlan", plan());
        people.asManager().complete("approvePlan", APPROVE);

        assertThat(step).isEnded();
        assertThat(activities.findByProjectKeyOrderByPlannedOnAscIdAsc(project)).hasSize(6);
        assertThat(draftForm.comment(FormRequest.of(project))).isNull();
    }

    @Test
    void asksForACommentWithAReturn() {
        people.complete("draftPlan", plan());
        people.asManager();

        assertThatThrownBy(() -> people.complete("approvePlan", "{\"approved\": false, \"comment\": \" \"}"))
                .hasMessage("กรุณากรอกช่อง “ความเห็น” ว่าต้องแก้ไขเรื่องใด เมื่อส่งกลับแก้ไข");
        assertThatThrownBy(() -> people.complete("approvePlan", "{\"comment\": \"\"}"))
                .hasMessage("กรุณาเลือกช่อง “ผลการพิจารณา” ว่าอนุมัติหรือส่งกลับแก้ไข");
        assertThat(step).isWaitingAt("approvePlan");
    }

    @Test
    void neverLetsTheAuthorApprove() {
        people.complete("draftPlan", plan());

        people.as("officer3414", Role.DISTRICT_MANAGER, CaseDriver.DISTRICT);

        assertThatThrownBy(() -> people.complete("approvePlan", APPROVE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ผู้จัดทำอนุมัติงานของตนเองไม่ได้");
        assertThat(step).isWaitingAt("approvePlan");
    }

    @Test
    void keepsTheTablesAnswerBesideTheReasonForTheHarvestSeason() {
        var inHarvest = activity("FORUM", "2026-11-12")
                .replace("\"occupation\"", "\"seasonReason\": \"ชาวบ้านขอจัดช่วงเย็น\", \"occupation\"");

        people.complete(
                "draftPlan",
                plan(inHarvest, activity("TRAINING", "2027-01-26"), activity("STUDY_VISIT", "2027-03-02")));

        var forum = activities.findByProjectKeyOrderByPlannedOnAscIdAsc(project).get(0);
        assertThat(forum.season().seasonConflict()).isTrue();
        assertThat(forum.season().seasonAdvice()).startsWith("ข้าวนาปี: ตรงกับฤดูเก็บเกี่ยว");
        assertThat(forum.season().seasonReason()).isEqualTo("ชาวบ้านขอจัดช่วงเย็น");
    }

    @Test
    void asksTheTableAgainWhenAnActivityMovesIntoTheHarvest() {
        people.complete("draftPlan", plan()).asManager().complete("approvePlan", APPROVE);
        var forum = activities.findByProjectKeyOrderByPlannedOnAscIdAsc(project).get(0);
        people.asOfficer().step("activity", project, "activityId", forum.id());
        people.moveTo(LocalDate.of(2026, 12, 28)).completeExternal("activity.invitations");

        people.complete("coordinateActivity", "{\"moveTo\": \"2026-12-31\", \"moveReason\": \"ศาลากลางบ้านไม่ว่าง\"}");

        var moved = activities.findById(forum.id()).orElseThrow();
        assertThat(forum.season().seasonConflict()).isFalse();
        assertThat(moved.season().seasonConflict()).isTrue();
        assertThat(moved.season().seasonAdvice()).startsWith("ข้าวนาปี: ตรงกับฤดูเก็บเกี่ยว");
        assertThat(moved.season().seasonReason()).isEqualTo("ศาลากลางบ้านไม่ว่าง");
    }

    @Test
    void startsFromWhatAPlanMustHaveAndTheRegionsFarmingCalendar() {
        var first = (PlanDraft) draftForm.values(FormRequest.of(project));

        assertThat(first.activities())
                .extracting(PlannedActivity::kind)
                .containsExactly(Activity.Kind.FORUM, Activity.Kind.TRAINING, Activity.Kind.STUDY_VISIT);
        assertThat(first.seasons()).anySatisfy(season -> {
            assertThat(season.crop()).isEqualTo("ข้าวนาปี");
            assertThat(season.fromMonth()).isEqualTo(11);
            assertThat(season.toMonth()).isEqualTo(12);
        });
    }

    @Test
    void showsTheManagerThePlan() {
        people.complete("draftPlan", plan());

        assertThat(approveForm.options(FormRequest.of(project)).toString())
                .contains("author=officer3414", "materialBudget=5000.00", "activityBudget=30000.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\u0000", "\\u0007"})
    void refusesTextThatCannotBeKept(String lost) {
        var plan = PlanForms.plan().replaceFirst("\"topic\": ?\"", "$0" + Matcher.quoteReplacement(lost));
        assertThat(plan).contains(lost);

        assertThatThrownBy(() -> people.complete("draftPlan", plan))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("อักขระที่ระบบเก็บไม่ได้")
                .extracting(refusal -> ((Refusal) refusal).violations().get(0).field())
                .asString()
                .matches("activities\\[\\d]\\.topic");
    }

    @Test
    void writesNothingOfARefusedPlan() {
        assertThatThrownBy(() -> people.complete("draftPlan", PlanForms.plan().replace("2027-04-08", "2027-10-08")))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "แถวที่ 6 ช่อง “วันที่จัด” 8 ต.ค. 2570 อยู่นอกปีงบประมาณ 2570 ต้องอยู่ระหว่าง 1 ต.ค. 2569 ถึง 30 ก.ย. 2570");
        assertThatThrownBy(() -> people.complete("draftPlan", PlanForms.plan().replace("2027-04-08", "3113-04-08")))
                .hasMessage(
                        "แถวที่ 6 ช่อง “วันที่จัด” ปี 3113 เป็นไปไม่ได้ ต้องเป็นปี พ.ศ. เช่น 2570 (ตรงกับ ค.ศ. 2027)");
        assertThatThrownBy(() -> people.complete("draftPlan", PlanForms.plan().replaceFirst("5000", "-5000")))
                .hasMessage("แถวที่ 1 ช่อง “งบประมาณ” ของกิจกรรมต้องไม่ติดลบ");

        assertThat(step).isWaitingAt("draftPlan");
        assertThat(jdbc.sql("""
                        select (select count(*) from plan) + (select count(*) from activity)
                          + (select count(*) from plan_material) + (select count(*) from farming_season)""").query(Integer.class).single()).isZero();
    }

    @Test
    void takesABuddhistYearForTheSameDay() {
        people.complete("draftPlan", PlanForms.plan().replace("2027-", "2570-"));

        assertThat(activities
                        .findByProjectKeyOrderByPlannedOnAscIdAsc(project)
                        .get(0)
                        .plannedOn())
                .isEqualTo("2027-01-07");
    }

    private List<String> rounds() {
        return jdbc.sql("select round || ' ' || planned_on || ' ' || status from follow_up_round order by round")
                .query(String.class)
                .list();
    }
}
