package org.sammachip.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.PlanForms;
import org.sammachip.SammachipTest;
import org.sammachip.access.Role;
import org.sammachip.problem.Refusal;
import org.sammachip.project.Project.Status;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.sammachip.project.plan.Planning;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens case-wide, whatever step the case is in; the clock starts on Monday 5 October 2026. */
@SammachipTest
class CommunityProjectProcessTests {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    @Autowired
    CaseDriver people;

    @Autowired
    ProjectRegister register;

    @Autowired
    Planning planning;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService jobs;

    @Autowired
    HistoryService history;

    @Autowired
    IdentityService identities;

    @Autowired
    ObjectMapper json;

    @Autowired
    JdbcClient jdbc;

    private ProjectKey project;

    @BeforeEach
    void startTheCase() {
        staff("officer3414b", "3414");
        staff("officer3401", "3401");
        project = people.asOfficer().register();
    }

    @AfterEach
    void dismiss() {
        identities.clearAuthentication();
        List.of("officer3414b", "officer3401").forEach(identities::deleteUser);
    }

    private void staff(String user, String district) {
        identities.clearAuthentication();
        identities.saveUser(identities.newUser(user));
        if (identities.createGroupQuery().groupId("officers").count() == 0) {
            identities.saveGroup(identities.newGroup("officers"));
        }
        if (identities.createTenantQuery().tenantId(district).count() == 0) {
            identities.saveTenant(identities.newTenant(district));
        }
        identities.createMembership(user, "officers");
        identities.createTenantUserMembership(district, user);
    }

    /** To the forum, which waits for the tenth day before 7 January 2027. */
    private void untilTheForumWaits() {
        acknowledge();
        people.complete("draftPlan", PlanForms.plan());
        people.asManager().complete("approvePlan", "{\"approved\": true, \"comment\": \"\"}");
        people.asOfficer().complete("registerPeople", """
                {"people": [{"role": "SAGE", "name": "นางปิ่น ใจดี", "occupation": "ทอเสื่อกก", "yearsOfPractice": 20,
                 "succeededThemselves": true, "taughtBefore": true, "leadSage": true, "teamMember": true}],
                 "smallTeamReason": "หมู่บ้านเล็ก"}""");
        assertThat(waitingFor("waitForLeadTime")).isEqualTo("2026-12-28");
    }

    private void acknowledge() {
        var ids = jdbc.sql("select string_agg(id::text, ',') from guideline where fiscal_year = 2570")
                .query(String.class)
                .single();
        people.complete("acknowledgeGuidelines", "{\"acknowledged\": [" + ids + "], \"note\": \"ทอเสื่อกก\"}");
    }

    private void request(String process, String more) {
        people.start(process, "{\"projectKey\": \"" + project + "\", \"reason\": \"น้ำท่วม\"" + more + "}");
    }

    private void requestPlan(String from, String to) {
        var plan = (ObjectNode) json.valueToTree(planning.draft(project));
        plan.get("activities").forEach(row -> {
            if (row.get("plannedOn").asText().equals(from)) {
                ((ObjectNode) row).put("plannedOn", to);
            }
        });
        request("changePlan", ", \"plan\": " + plan);
    }

    private LocalDate waitingFor(String activity) {
        var timer = jobs.createJobQuery().activityId(activity).singleResult();
        return LocalDate.ofInstant(timer.getDuedate().toInstant(), BANGKOK);
    }

    private LocalDate due(Task task) {
        return LocalDate.ofInstant(task.getDueDate().toInstant(), BANGKOK);
    }

    private Task task(String key) {
        return tasks.createTaskQuery().taskDefinitionKey(key).singleResult();
    }

    private LocalDate forumOn() {
        return jdbc.sql("select planned_on from activity where kind = 'FORUM'")
                .query(LocalDate.class)
                .single();
    }

    private void assertRefused(Runnable request, Refusal.Kind kind, String sentence) {
        assertThatThrownBy(request::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind))
                .hasMessageContaining(sentence);
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private void reportObstacle(String more) {
        people.start("reportObstacle", "{\"projectKey\": \"" + project + "\"" + more + "}");
    }

    @Test
    void hasAnObstacleSolvedBesideTheSteps() {
        reportObstacle(", \"category\": \"WEATHER\", \"description\": \"น้ำท่วมศาลากลางบ้าน\", \"householdIds\": []");

        assertThat(people.openTasks()).containsExactly("acknowledgeGuidelines", "resolveObstacle");
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey("reportObstacle")
                        .singleResult()
                        .getBusinessKey())
                .isEqualTo(project.value());
        assertThat(jdbc.sql("select advice from obstacle").query(String.class).single())
                .isNotBlank();

        people.complete("resolveObstacle", "{\"solution\": \"ย้ายไปวัด\", \"helped\": true}");

        assertThat(people.openTasks()).containsExactly("acknowledgeGuidelines");
    }

    @Test
    void refusesAnObstacleWithoutDescriptionOrOfAnotherDistrict() {
        assertRefused(
                () -> reportObstacle(", \"category\": \"WEATHER\", \"description\": \" \""),
                Refusal.Kind.INVALID,
                "กรุณากรอกช่อง “รายละเอียด”");
        assertRefused(
                () -> reportObstacle(", \"category\": \"FLOOD\", \"description\": \"น้ำท่วม\""),
                Refusal.Kind.INVALID,
                "ช่อง “ประเภทปัญหา” “FLOOD” ไม่อยู่ในตัวเลือก");
        people.as("stranger", Role.OFFICER, "3401");
        assertRefused(
                () -> reportObstacle(", \"category\": \"WEATHER\", \"description\": \"น้ำท่วม\""),
                Refusal.Kind.FORBIDDEN,
                "ในเขตที่ท่านรับผิดชอบ");
        people.as("auditor", Role.AUDITOR, "3414");
        assertRefused(
                () -> reportObstacle(", \"category\": \"WEATHER\", \"description\": \"น้ำท่วม\""),
                Refusal.Kind.FORBIDDEN,
                "ไม่มีสิทธิ์");
        assertThat(rows("obstacle")).isZero();
        assertThat(people.openTasks()).containsExactly("acknowledgeGuidelines");
    }

    @Test
    void movesAWaitingTimerWhenAChangedPlanIsApproved() {
        untilTheForumWaits();
        requestPlan("2027-01-07", "2027-01-14");
        assertThat(waitingFor("waitForLeadTime")).isEqualTo("2026-12-28");

        people.asManager().complete("approvePlanChange", "{\"approved\": true, \"comment\": \"\"}");

        assertThat(forumOn()).isEqualTo("2027-01-14");
        assertThat(waitingFor("waitForLeadTime")).isEqualTo("2027-01-04");
        assertThat(people.openTasks()).isEmpty();
    }

    @Test
    void keepsThePlanWhenTheChangeIsRejected() {
        untilTheForumWaits();
        requestPlan("2027-01-07", "2027-01-14");

        people.asManager();
        assertRefused(
                () -> people.complete("approvePlanChange", "{\"approved\": false, \"comment\": \"\"}"),
                Refusal.Kind.INVALID,
                "กรุณากรอกช่อง “ความเห็น”");
        people.complete("approvePlanChange", "{\"approved\": false, \"comment\": \"ให้จัดตามเดิม\"}");

        assertThat(forumOn()).isEqualTo("2027-01-07");
        assertThat(waitingFor("waitForLeadTime")).isEqualTo("2026-12-28");
        assertThat(jdbc.sql("select status from plan_change")
                        .query(String.class)
                        .single())
                .isEqualTo("REJECTED");
    }

    @Test
    void neverLetsTheRequesterApproveTheChange() {
        untilTheForumWaits();
        requestPlan("2027-01-07", "2027-01-14");

        people.as("officer3414", Role.DISTRICT_MANAGER, "3414");

        assertRefused(
                () -> people.complete("approvePlanChange", "{\"approved\": true, \"comment\": \"\"}"),
                Refusal.Kind.FORBIDDEN,
                "ผู้จัดทำอนุมัติงานของตนเองไม่ได้");
        assertThat(forumOn()).isEqualTo("2027-01-07");
    }

    @Test
    void tellsPeopleAnewWhenADateMovesThatTheyKnow() {
        untilTheForumWaits();
        people.moveTo(LocalDate.of(2026, 12, 28)).completeExternal("activity.invitations");
        people.complete("coordinateActivity", """
                {"toldOn": "2026-12-28", "toldHow": ["LINE"], "toldNote": "", "toolsReady": true}""");
        assertThat(waitingFor("waitForDay")).isEqualTo("2027-01-07");

        requestPlan("2027-01-07", "2027-01-21");
        people.asManager().complete("approvePlanChange", "{\"approved\": true, \"comment\": \"\"}");

        assertThat(waitingFor("waitForLeadTime")).isEqualTo("2027-01-11");
        assertThat(jobs.createJobQuery().activityId("waitForDay").count()).isZero();
    }

    @Test
    void tellsPeopleAnewWhenADateMovesOnTheDayItself() {
        untilTheForumWaits();
        people.moveTo(LocalDate.of(2026, 12, 28)).completeExternal("activity.invitations");
        people.complete("coordinateActivity", """
                {"toldOn": "2026-12-28", "toldHow": ["LINE"], "toldNote": "", "toolsReady": true}""");
        people.moveTo(LocalDate.of(2027, 1, 7));
        assertThat(people.openTasks()).containsExactly("recordActivity");

        requestPlan("2027-01-07", "2027-01-21");
        people.asManager().complete("approvePlanChange", "{\"approved\": true, \"comment\": \"\"}");

        assertThat(people.openTasks()).isEmpty();
        assertThat(waitingFor("waitForLeadTime")).isEqualTo("2027-01-11");
    }

    @Test
    void refusesAChangeThatBreaksTheRulesOfThePlan() {
        untilTheForumWaits();

        assertRefused(() -> requestPlan("2027-01-07", "2027-10-07"), Refusal.Kind.INVALID, "อยู่นอกปีงบประมาณ 2570");
        assertThat(rows("plan_change")).isZero();

        requestPlan("2027-01-07", "2027-01-14");
        assertRefused(
                () -> requestPlan("2027-01-07", "2027-01-15"),
                Refusal.Kind.CONFLICT,
                "มีคำขอปรับแผนงานที่รอพิจารณาอยู่แล้ว");
        assertThat(rows("plan_change")).isEqualTo(1);
        assertThat(people.openTasks()).containsExactly("approvePlanChange");
    }

    @Test
    void refusesAChangeOfAPlanThatIsNotApproved() {
        assertRefused(
                () -> request("changePlan", ", \"plan\": " + PlanForms.plan()),
                Refusal.Kind.CONFLICT,
                "ยังไม่มีแผนงานที่อนุมัติแล้ว");
        assertThat(rows("plan_change")).isZero();
    }

    @Test
    void refusesAnActivityAddedToAStepThatHasBegun() {
        untilTheForumWaits();
        jdbc.sql("update activity set status = 'HELD' where kind in ('FORUM', 'TRAINING')")
                .update();
        var plan = (ObjectNode) json.valueToTree(planning.draft(project));
        var rows = (ArrayNode) plan.get("activities");
        for (var row : List.copyOf(rows.findParents("kind"))) {
            if (row.get("kind").asText().equals("STUDY_VISIT")) {
                rows.add(((ObjectNode) row.deepCopy()).putNull("id"));
            }
        }

        assertRefused(
                () -> request("changePlan", ", \"plan\": " + plan),
                Refusal.Kind.INVALID,
                "เพิ่มกิจกรรมศึกษาดูงานไม่ได้ เพราะขั้นตอนนั้นเริ่มหรือผ่านไปแล้ว");
        assertThat(rows("plan_change")).isZero();
    }

    @Test
    void handsOpenTasksToTheNewOfficer() {
        var task = task("acknowledgeGuidelines");
        tasks.claim(task.getId(), "officer3414");

        people.asManager();
        request("handOverProject", ", \"officer\": \"officer3414b\"");

        assertThat(task("acknowledgeGuidelines").getAssignee()).isEqualTo("officer3414b");
        assertThat(register.inScope(project).officer()).isEqualTo("officer3414b");
        assertThat(jdbc.sql("select from_officer || ' ' || to_officer || ' ' || assigned_by from officer_assignment")
                        .query(String.class)
                        .single())
                .isEqualTo("officer3414 officer3414b manager3414");
        assertThat(people.openTasks()).containsExactly("acknowledgeGuidelines");
    }

    @Test
    void handsASuspendedProjectOverOnlyOnceItGoesOn() {
        tasks.claim(task("acknowledgeGuidelines").getId(), "officer3414");
        people.asManager();
        request("pauseProject", "");

        assertRefused(
                () -> request("handOverProject", ", \"officer\": \"officer3414b\""),
                Refusal.Kind.CONFLICT,
                "พักอยู่ ให้เริ่มโครงการต่อก่อนจึงเปลี่ยนเจ้าหน้าที่ได้");
        assertThat(rows("officer_assignment")).isZero();
        assertThat(register.inScope(project).officer()).isEqualTo("officer3414");

        people.complete("resumeProject", "{\"note\": \"\"}").fireDue();
        request("handOverProject", ", \"officer\": \"officer3414b\"");
        assertThat(task("acknowledgeGuidelines").getAssignee()).isEqualTo("officer3414b");
    }

    @Test
    void leavesOthersTheirTasks() {
        var task = task("acknowledgeGuidelines");
        tasks.claim(task.getId(), "officer3414c");

        people.asManager();
        request("handOverProject", ", \"officer\": \"officer3414b\"");

        assertThat(task("acknowledgeGuidelines").getAssignee()).isEqualTo("officer3414c");
    }

    @Test
    void refusesAnOfficerOfAnotherDistrictAndARequestByAnOfficer() {
        people.asManager();
        assertRefused(
                () -> request("handOverProject", ", \"officer\": \"officer3401\""),
                Refusal.Kind.INVALID,
                "ช่อง “เจ้าหน้าที่คนใหม่” ต้องเป็นนักวิชาการพัฒนาชุมชนของอำเภอนี้");
        assertRefused(
                () -> request("handOverProject", ", \"officer\": \"officer3414\""),
                Refusal.Kind.INVALID,
                "เป็นผู้รับผิดชอบอยู่แล้ว");
        people.asOfficer();
        assertRefused(
                () -> request("handOverProject", ", \"officer\": \"officer3414b\""),
                Refusal.Kind.FORBIDDEN,
                "เป็นหน้าที่ของพัฒนาการอำเภอ");
        assertThat(rows("officer_assignment")).isZero();
        assertThat(register.inScope(project).officer()).isEqualTo("officer3414");
    }

    @Test
    void letsNothingGoOnWhileSuspended() {
        people.asManager();
        request("pauseProject", "");

        assertThat(register.inScope(project).status()).isEqualTo(Status.SUSPENDED);
        people.asOfficer();
        assertRefused(this::acknowledge, Refusal.Kind.CONFLICT, "โครงการนี้พักอยู่");
        assertThat(rows("guideline_acknowledgement")).isZero();
        people.moveTo(LocalDate.of(2026, 12, 1));
        assertThat(jdbc.sql("select task_definition from escalation")
                        .query(String.class)
                        .list())
                .doesNotContain("acknowledgeGuidelines")
                .contains("resumeProject");
    }

    @Test
    void stopsTimersAndMovesThemByTheDaysThatWereLost() {
        untilTheForumWaits();
        people.asManager();
        request("pauseProject", "");
        people.moveTo(LocalDate.of(2026, 12, 28));
        assertThat(people.openTasks()).containsExactly("resumeProject");

        people.moveTo(LocalDate.of(2027, 1, 4))
                .complete("resumeProject", "{\"note\": \"น้ำลดแล้ว\"}")
                .fireDue();

        assertThat(register.inScope(project).status()).isEqualTo(Status.RUNNING);
        assertThat(forumOn()).isEqualTo(LocalDate.of(2027, 1, 7).plusDays(91));
        assertThat(waitingFor("waitForLeadTime"))
                .isEqualTo(LocalDate.of(2026, 12, 28).plusDays(91));
        assertThat(jdbc.sql("select planned_on from follow_up_round order by round")
                        .query(LocalDate.class)
                        .list())
                .first()
                .isEqualTo(LocalDate.of(2027, 2, 24).plusDays(91));
        assertThat(jdbc.sql("select days_lost from suspension")
                        .query(Integer.class)
                        .single())
                .isEqualTo(91);
    }

    @Test
    void invitesPeopleAnewToADayThatAPauseMoved() {
        untilTheForumWaits();
        people.moveTo(LocalDate.of(2026, 12, 28)).completeExternal("activity.invitations");
        assertThat(people.openTasks()).containsExactly("coordinateActivity");
        people.asManager();
        request("pauseProject", "");
        people.moveTo(LocalDate.of(2026, 12, 30))
                .complete("resumeProject", "{\"note\": \"\"}")
                .fireDue();

        assertThat(forumOn()).isEqualTo("2027-01-09");
        assertThat(people.openTasks()).isEmpty();
        people.completeExternal("activity.invitations");
        assertThat(people.openTasks()).containsExactly("coordinateActivity");
    }

    @Test
    void tellsPeopleAnewWhoKnewTheDayBeforeThePause() {
        untilTheForumWaits();
        people.moveTo(LocalDate.of(2026, 12, 28)).completeExternal("activity.invitations");
        people.complete("coordinateActivity", """
                {"toldOn": "2569-12-28", "toldHow": ["LINE"], "toolsReady": true}""");
        assertThat(waitingFor("waitForDay")).isEqualTo("2027-01-07");
        people.asManager();
        request("pauseProject", "");
        people.moveTo(LocalDate.of(2026, 12, 30))
                .complete("resumeProject", "{\"note\": \"\"}")
                .fireDue();

        people.completeExternal("activity.invitations");
        assertThat(people.openTasks()).containsExactly("coordinateActivity");
    }

    @Test
    void givesTasksTheLostDaysAndLetsThemGoOn() {
        var before = due(task("acknowledgeGuidelines"));
        people.asManager();
        request("pauseProject", "");

        people.moveTo(LocalDate.of(2026, 10, 19))
                .complete("resumeProject", "{\"note\": \"\"}")
                .fireDue();

        assertThat(due(task("acknowledgeGuidelines"))).isEqualTo(before.plusDays(14));
        people.asOfficer();
        acknowledge();
        assertThat(people.openTasks()).containsExactly("draftPlan");
    }

    @Test
    void refusesToResumeIntoTheNextFiscalYearUntilThePlanIsChanged() {
        untilTheForumWaits();
        people.asManager();
        request("pauseProject", "");
        people.moveTo(LocalDate.of(2027, 5, 4));

        assertRefused(
                () -> people.complete("resumeProject", "{\"note\": \"\"}"),
                Refusal.Kind.INVALID,
                "กิจกรรม “ทอเสื่อกก” จะเลื่อนไปเป็น 5 พฤศจิกายน 2570 ซึ่งพ้นปีงบประมาณ 2570");
        assertThat(register.inScope(project).status()).isEqualTo(Status.SUSPENDED);
        assertThat(forumOn()).isEqualTo("2027-01-07");

        people.asOfficer();
        request("changePlan", ", \"plan\": " + json.valueToTree(planning.draft(project)));
        people.asManager().complete("approvePlanChange", "{\"approved\": true, \"comment\": \"\"}");
        people.complete("resumeProject", "{\"note\": \"\"}");

        assertThat(register.inScope(project).status()).isEqualTo(Status.RUNNING);
        assertThat(forumOn()).isEqualTo("2027-01-07");
    }

    @Test
    void suspendsOnceAndOnlyByAManager() {
        assertRefused(() -> request("pauseProject", ""), Refusal.Kind.FORBIDDEN, "เป็นหน้าที่ของพัฒนาการอำเภอ");
        assertThat(rows("suspension")).isZero();
        people.asManager();
        request("pauseProject", "");
        assertRefused(() -> request("pauseProject", ""), Refusal.Kind.CONFLICT, "พักอยู่แล้ว จึงพักโครงการไม่ได้");
        assertThat(rows("suspension")).isEqualTo(1);
    }

    @Test
    void endsEverythingWhenCancelled() {
        untilTheForumWaits();
        reportObstacle(", \"category\": \"WEATHER\", \"description\": \"น้ำท่วม\"");
        requestPlan("2027-01-07", "2027-01-14");
        people.asManager();

        request("stopProject", "");

        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
        assertThat(jobs.createJobQuery().count()).isZero();
        assertThat(people.openTasks()).isEmpty();
        assertThat(register.inScope(project).status()).isEqualTo(Status.CANCELLED);
        assertThat(register.inScope(project).cancelReason()).isEqualTo("น้ำท่วม");
        assertThat(register.inScope(project).endedAt()).isEqualTo(now());
        assertRefused(() -> request("stopProject", ""), Refusal.Kind.CONFLICT, "ยกเลิกไปแล้ว");
    }

    @Test
    void cancelsASuspendedProject() {
        untilTheForumWaits();
        people.asManager();
        request("pauseProject", "");

        request("stopProject", "");

        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
        assertThat(jobs.createJobQuery().count()).isZero();
    }

    @Test
    void cancelsOnlyByAManagerWithAReason() {
        assertRefused(() -> request("stopProject", ""), Refusal.Kind.FORBIDDEN, "เป็นหน้าที่ของพัฒนาการอำเภอ");
        people.asManager();
        assertRefused(
                () -> people.start("stopProject", "{\"projectKey\": \"" + project + "\", \"reason\": \"\"}"),
                Refusal.Kind.INVALID,
                "กรุณากรอกช่อง “เหตุผล”");
        assertThat(register.inScope(project).status()).isEqualTo(Status.RUNNING);
        assertThat(people.openTasks()).containsExactly("acknowledgeGuidelines");
    }

    @Test
    void refusesWhatComesAfterTheEnd() {
        people.asManager();
        request("stopProject", "");
        people.asOfficer();

        assertRefused(
                () -> reportObstacle(", \"category\": \"WEATHER\", \"description\": \"น้ำท่วม\""),
                Refusal.Kind.CONFLICT,
                "ไม่ได้ดำเนินการอยู่");
        assertThat(rows("obstacle")).isZero();
        assertRefused(() -> request("correctEvaluation", ""), Refusal.Kind.CONFLICT, "ยังไม่ปิด");
        assertThat(rows("evaluation_correction")).isZero();
    }

    @Test
    void decidesDuringASuspensionWhatWasAskedForBefore() {
        untilTheForumWaits();
        requestPlan("2027-01-07", "2027-01-14");
        people.asManager();
        request("pauseProject", "");

        people.complete("approvePlanChange", "{\"approved\": true, \"comment\": \"\"}");

        assertThat(forumOn()).isEqualTo("2027-01-14");
        assertThat(people.openTasks()).containsExactly("resumeProject");
    }

    @Test
    void onlyRejectsAChangeAfterTheProjectWasClosed() {
        untilTheForumWaits();
        requestPlan("2027-01-07", "2027-01-14");
        jdbc.sql("update project set status = 'CLOSED'").update();
        people.asManager();

        assertRefused(
                () -> people.complete("approvePlanChange", "{\"approved\": true, \"comment\": \"\"}"),
                Refusal.Kind.CONFLICT,
                "สิ้นสุดแล้ว จึงปรับแผนงานไม่ได้");
        people.complete("approvePlanChange", "{\"approved\": false, \"comment\": \"โครงการปิดแล้ว\"}");

        assertThat(forumOn()).isEqualTo("2027-01-07");
    }

    @Test
    void holdsALateVisitOnlyAgainstAChangeOfTheRounds() {
        untilTheForumWaits();
        jdbc.sql("update follow_up_round set status = 'VISITED', visited_on = '2027-04-20' where round = 1")
                .update();
        var plan = (ObjectNode) json.valueToTree(planning.draft(project));

        assertRefused(
                () -> request("changePlan", ", \"plan\": " + plan.deepCopy().put("roundIntervalDays", 44)),
                Refusal.Kind.INVALID,
                "ต้องอยู่หลังวันที่เยี่ยมรอบก่อน (20 เมษายน 2570)");

        requestPlan("2027-01-07", "2027-01-14");
        assertThat(rows("plan_change")).isEqualTo(1);
    }

    @Test
    void leavesACancelledForumToItsTaskAndAddsNoOther() {
        untilTheForumWaits();
        var before = (ObjectNode) json.valueToTree(planning.draft(project));
        jdbc.sql("update activity set status = 'CANCELLED' where kind = 'FORUM'")
                .update();
        ((ObjectNode) before.at("/activities/0")).putNull("id");

        assertRefused(
                () -> request("changePlan", ", \"plan\": " + before),
                Refusal.Kind.INVALID,
                "แถวที่ 1 เพิ่มเวทีชี้แจงอีกไม่ได้");

        requestPlan("2027-01-26", "2027-01-27");
        people.asManager().complete("approvePlanChange", "{\"approved\": true, \"comment\": \"\"}");
        assertThat(jdbc.sql("select status from activity where kind = 'FORUM'")
                        .query(String.class)
                        .single())
                .isEqualTo("CANCELLED");
        assertThat(people.openTasks()).containsExactly("rescheduleForum");
    }

    @Test
    void leavesWhatWasPlannedForTheDayOfTheSuspension() {
        untilTheForumWaits();
        people.moveTo(LocalDate.of(2027, 1, 7)).asManager();
        request("pauseProject", "");
        people.moveTo(LocalDate.of(2027, 1, 14)).complete("resumeProject", "{\"note\": \"\"}");

        assertThat(forumOn()).isEqualTo("2027-01-07");
        assertThat(jdbc.sql("select min(planned_on) from activity where kind = 'TRAINING'")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo("2027-02-02");
    }

    @Test
    void refusesToApproveAChangeOverAnActivityThatMovedMeanwhile() {
        untilTheForumWaits();
        requestPlan("2027-01-26", "2027-01-27");
        jdbc.sql("update activity set planned_on = '2027-01-14' where kind = 'FORUM'")
                .update();
        people.asManager();

        assertRefused(
                () -> people.complete("approvePlanChange", "{\"approved\": true, \"comment\": \"\"}"),
                Refusal.Kind.CONFLICT,
                "กิจกรรม “ทอเสื่อกก” (ขณะนี้กำหนดวันที่ 14 มกราคม 2570) เปลี่ยนวันหรือสถานะไปหลังจากยื่นคำขอ");
        assertThat(forumOn()).isEqualTo("2027-01-14");
    }

    private Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }
}
