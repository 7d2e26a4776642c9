package org.sammachip.projectfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.PlanForms;
import org.sammachip.RecordedVillage;
import org.sammachip.SammachipTest;
import org.sammachip.access.Role;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The clock starts on Monday 5 October 2026. */
@SammachipTest
class ProjectFileTests {

    @Autowired
    ProjectFileController files;

    @Autowired
    CaseDriver people;

    @Autowired
    ProjectRegister register;

    @Autowired
    JdbcClient jdbc;

    @Test
    void showsAProjectThatWasJustRegistered() {
        var key = people.asOfficer().register();

        var file = file(key);

        assertThat(file.head().villageName()).isEqualTo("บ้านทดสอบ");
        assertThat(file.head().province()).isEqualTo("อุบลราชธานี");
        assertThat(file.head().registeredOn()).isEqualTo("2026-10-05");
        assertThat(states(file)).startsWith("RUNNING", "NOT_YET").hasSize(10);
        assertThat(file.tasks()).singleElement().satisfies(task -> {
            assertThat(task.name()).isEqualTo("อ่านและรับทราบแนวทาง");
            assertThat(task.step()).isEqualTo(1);
            assertThat(task.due()).isEqualTo("2026-10-12");
            assertThat(task.overdue()).isFalse();
        });
        assertThat(file.money().budget()).isEqualByComparingTo("100000");
        assertThat(file.village().households()).isEmpty();
        assertThat(file.evaluation()).isNull();
        assertThat(file.works()).isTrue();
    }

    @Test
    void showsWhereACaseStandsAndWhoDidWhat() {
        var key = untilTheForumWaits();

        var file = file(key);

        assertThat(states(file)).startsWith("DONE", "DONE", "DONE", "RUNNING", "NOT_YET");
        assertThat(file.steps().get(0).done()).isEqualTo("ศึกษาแนวทาง 4 ฉบับ");
        assertThat(file.steps().get(0).days()).isZero();
        assertThat(file.steps().get(4).plannedOn()).isEqualTo("2027-01-26");
        assertThat(file.steps().get(8).plannedOn()).isEqualTo("2027-02-24");
        assertThat(file.coming().get(0).on()).isEqualTo("2027-01-07");
        assertThat(file.deeds())
                .extracting(ProjectFile.Deed::task, ProjectFile.Deed::step, ProjectFile.Deed::by)
                .contains(tuple("อนุมัติแผนงาน", 2, "manager3414"))
                .hasSize(4);
        assertThat(file.decisions())
                .extracting(ProjectFile.Decision::what, ProjectFile.Decision::outcome)
                .containsExactly(tuple("แผนงาน", "อนุมัติ"));
        assertThat(file.materials().planned()).hasSize(1);
        assertThat(file.names()).containsKeys("officer3414", "manager3414");
    }

    @Test
    void callsAStepLateWhoseTaskIsOverdue() {
        var key = people.asOfficer().register();
        people.moveTo(LocalDate.of(2026, 10, 20)).asOfficer();

        var file = file(key);

        assertThat(file.today()).isEqualTo("2026-10-20");
        assertThat(file.steps().get(0).late()).isTrue();
        assertThat(file.steps().get(0).days()).isEqualTo(15);
        assertThat(file.steps().get(1).late()).isFalse();
        assertThat(file.tasks().get(0).overdue()).isTrue();
    }

    @Test
    void showsWhyAProjectRests() {
        var key = untilTheForumWaits();
        people.moveTo(LocalDate.of(2026, 10, 6)).asManager().start("pauseProject", reason(key));

        var file = file(key);

        assertThat(file.head().status()).isEqualTo("SUSPENDED");
        assertThat(file.head().pauseReason()).isEqualTo("น้ำท่วม");
        assertThat(file.head().pausedOn()).isEqualTo(file.today());
        assertThat(states(file)).startsWith("DONE", "DONE", "DONE", "RUNNING");
        assertThat(file.tasks()).extracting(ProjectFile.Task::key).contains("resumeProject");
        assertThat(file.decisions().get(0).what()).isEqualTo("พักโครงการ");
    }

    @Test
    void showsHowFarACancelledProjectCame() {
        var key = untilTheForumWaits();
        people.asManager().start("stopProject", reason(key));

        var file = file(key);

        assertThat(file.head().status()).isEqualTo("CANCELLED");
        assertThat(file.head().cancelReason()).isEqualTo("น้ำท่วม");
        assertThat(states(file)).startsWith("DONE", "DONE", "DONE", "CANCELLED", "NOT_YET");
        assertThat(file.tasks()).isEmpty();
        assertThat(file.coming()).as("nothing comes after the end").isEmpty();
        assertThat(file.steps()).extracting(ProjectFile.Step::plannedOn).containsOnlyNulls();
    }

    @Test
    void showsAClosedProjectWithWhatBecameOfItsHouseholds() {
        var village = evaluated();
        register.close(village.key());

        var file = file(village.key());

        assertThat(file.head().status()).isEqualTo("CLOSED");
        assertThat(file.steps().get(9).state()).isEqualTo("DONE");
        assertThat(file.steps().get(3).state())
                .as("of which the record knows, not the engine")
                .isEqualTo("DONE");
        assertThat(file.steps().get(3).endedOn()).isEqualTo("2027-01-10");
        assertThat(file.steps().get(5).state()).isEqualTo("NOT_YET");
        assertThat(file.evaluation().status()).isEqualTo("APPROVED");
        assertThat(file.evaluation().indicators().practising().count()).isEqualTo(2);
        var household = file.village().households().get(0);
        assertThat(household.baseline()).isEqualByComparingTo("5000");
        assertThat(household.latest()).isEqualByComparingTo("5200");
        assertThat(household.endline()).isTrue();
        assertThat(household.changePercent()).isEqualByComparingTo("4.0");
        assertThat(file.village().groups().get(0).memberIds()).hasSize(2);
        assertThat(file.village().groups().get(0).alive()).isTrue();
        assertThat(file.meetings().attendance())
                .extracting(Meetings.Attendance::presence)
                .containsExactly("PRESENT");
        assertThat(file.materials().handovers().get(0).worth()).isEqualByComparingTo("100.00");
        assertThat(file.money().spent()).isEqualByComparingTo("1050.50");
        assertThat(file.deeds()).extracting(ProjectFile.Deed::task).contains("อนุมัติรายงาน", "รวบรวมผลการดำเนินงาน");
    }

    @Test
    void showsIncomesOfVisitsBeforeThereIsAnEvaluation() {
        var village = new RecordedVillage(jdbc).followUp(LocalDate.of(2027, 1, 20), 30, 2);
        var visited = village.household("5000");
        village.household("0");
        visit(village.key(), 1, visited, "VISITED", 5100);
        visit(village.key(), 2, visited, "ILL", null);
        people.asOfficer();

        var households = file(village.key()).village().households();

        assertThat(households.get(0).latest()).isEqualByComparingTo("5100");
        assertThat(households.get(0).endline()).isFalse();
        assertThat(households.get(0).change()).isEqualByComparingTo("100");
        assertThat(households.get(0).left()).isEqualTo("ILL");
        assertThat(households.get(1).latest()).isNull();
        assertThat(households.get(1).change()).isNull();
    }

    @Test
    void letsWhoSupervisesAndAuditsReadWithoutPersonalDetails() {
        var village = new RecordedVillage(jdbc).followUp(LocalDate.of(2027, 1, 20), 30, 1);
        var household = village.household("5000");
        troubles(village, household);
        jdbc.sql("""
                        insert into person (project_key, role, name, phone, contact_consent)
                        values (?, 'SAGE', 'นางปิ่น ใจดี', '0812345678', true)""").param(village.key().value()).update();

        people.asOfficer();
        assertThat(file(village.key()).village().people().get(0).phone()).isEqualTo("0812345678");
        assertThat(file(village.key()).village().households().get(0).birthYear())
                .isEqualTo(1960);
        assertThat(facts(file(village.key())))
                .containsExactly(
                        "ข้อเข่า",
                        "ILL",
                        "ILL",
                        "AGE_OR_HEALTH",
                        "ปวดเข่า",
                        "ให้กำลังใจ",
                        15.5,
                        104.7,
                        "HEALTH",
                        "AGE_OR_HEALTH",
                        "ป่วยติดเตียง",
                        "พักรักษา",
                        "เยี่ยมบ้าน");
        for (var role : List.of(Role.PROVINCE_MANAGER, Role.AUDITOR, Role.ADMINISTRATOR)) {
            people.as("reader", role, "3407", "3414");
            var read = file(village.key());
            assertThat(read.works()).isFalse();
            assertThat(read.village().people().get(0).phone()).isNull();
            assertThat(read.village().households().get(0).birthYear()).isNull();
            assertThat(read.village().households().get(0).head())
                    .isEqualTo(role == Role.PROVINCE_MANAGER ? "นางใจ ดี" : "จ*** ด***");
            assertThat(read.village().people().get(0).name())
                    .isEqualTo(role == Role.PROVINCE_MANAGER ? "นางปิ่น ใจดี" : "ป*** จ***");
            assertThat(facts(read))
                    .containsExactly(
                            null, null, "NOT_MET", "OTHER", null, null, null, null, "OTHER", "OTHER", null, null, null);
        }
    }

    private void troubles(RecordedVillage village, long household) {
        jdbc.sql("update household set health_limit = 'ข้อเข่า' where id = ?")
                .param(household)
                .update();
        jdbc.sql("""
                        insert into visit (project_key, round, household_id, outcome, problem_category, problem,
                            encouragement, latitude, longitude)
                        values (?, 1, ?, 'ILL', 'AGE_OR_HEALTH', 'ปวดเข่า', 'ให้กำลังใจ', 15.5, 104.7)""").params(village.key().value(), household).update();
        var training = village.held("TRAINING", LocalDate.of(2027, 1, 10), LocalDate.of(2027, 1, 7), "500", "400");
        village.attended(training, household, "ABSENT");
        jdbc.sql("update attendance set reason = 'HEALTH' where activity_id = ?")
                .param(training)
                .update();
        jdbc.sql("""
                        insert into obstacle (project_key, category, description, advice, solution, reported_by,
                            reported_at)
                        values (?, 'AGE_OR_HEALTH', 'ป่วยติดเตียง', 'พักรักษา', 'เยี่ยมบ้าน', 'officer3414', now())""").param(village.key().value()).update();
    }

    /** All that tells of somebody's health or home. */
    private static List<Object> facts(ProjectFile file) {
        var household = file.village().households().get(0);
        var visit = file.followUp().visits().get(0);
        var obstacle = file.obstacles().get(0);
        return Arrays.asList(
                household.healthLimit(),
                household.left(),
                visit.outcome(),
                visit.problemCategory(),
                visit.problem(),
                visit.encouragement(),
                visit.latitude() == null ? null : visit.latitude().doubleValue(),
                visit.longitude() == null ? null : visit.longitude().doubleValue(),
                file.meetings().attendance().get(0).reason(),
                obstacle.category(),
                obstacle.description(),
                obstacle.advice(),
                obstacle.solution());
    }

    @Test
    void refusesAnotherDistrictAsIfThereWereNoSuchProject() {
        var key = people.asOfficer().register();
        people.as("officer3407", Role.OFFICER, "3407");

        assertThatThrownBy(() -> files.file(key.value()))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.FORBIDDEN))
                .hasMessage("ไม่พบโครงการ " + key + " ในเขตที่ท่านรับผิดชอบ กรุณาตรวจรหัสโครงการหรือแจ้งผู้ดูแลระบบ");
        assertThatThrownBy(() -> files.file("SMC-2570-341401-99")).hasMessageContaining("ไม่พบโครงการ");
        assertThatThrownBy(() -> files.file("หนองเมือง")).hasMessageContaining("ไม่ถูกต้อง");
    }

    private ProjectFile file(ProjectKey key) {
        return files.file(key.value());
    }

    private static List<String> states(ProjectFile file) {
        return file.steps().stream().map(ProjectFile.Step::state).toList();
    }

    private static String reason(ProjectKey key) {
        return "{\"projectKey\": \"" + key + "\", \"reason\": \"น้ำท่วม\"}";
    }

    private ProjectKey untilTheForumWaits() {
        var key = people.asOfficer().register();
        var guidelines = jdbc.sql("select string_agg(id::text, ',') from guideline where fiscal_year = 2570")
                .query(String.class)
                .single();
        people.complete("acknowledgeGuidelines", "{\"acknowledged\": [" + guidelines + "], \"note\": \"ทอเสื่อกก\"}")
                .complete("draftPlan", PlanForms.plan());
        people.asManager().complete("approvePlan", "{\"approved\": true, \"comment\": \"\"}");
        people.asOfficer().complete("registerPeople", """
                {"people": [{"role": "SAGE", "name": "นางปิ่น ใจดี", "occupation": "ทอเสื่อกก", "yearsOfPractice": 20,
                 "succeededThemselves": true, "taughtBefore": true, "leadSage": true, "teamMember": true}],
                 "smallTeamReason": "หมู่บ้านเล็ก"}""");
        return key;
    }

    private RecordedVillage evaluated() {
        var village = new RecordedVillage(jdbc).followUp(LocalDate.of(2027, 1, 20), 30, 1);
        var households = village.households(2);
        var group = village.group("กลุ่มทอเสื่อกก", households);
        var forum = village.held("FORUM", LocalDate.of(2027, 1, 10), LocalDate.of(2027, 1, 7), "1000", "950.50");
        village.attended(forum, households.get(0), "PRESENT");
        village.handover(households.get(0), "2", "50");
        people.asOfficer().step("evaluate", village.key());
        people.complete("collectResults", """
                {"households": [{"householdId": %d, "income": 5200, "practises": true, "satisfaction": 4},
                 {"householdId": %d, "income": 5000, "practises": true, "satisfaction": 4}],
                 "groups": [{"groupId": %d, "alive": true}], "lessons": "ทำพร้อมกันได้ผลดี", "background": "ความเป็นมา",
                 "methods": "วิธีการ", "obstacles": "ไม่มี", "solutions": "ไม่มี", "strategies": "กลยุทธ์"}""".formatted(households.get(0), households.get(1), group))
                .completeExternal("evaluation.report")
                .complete("reviewReport", "{\"approved\": true, \"comment\": null}");
        people.asManager().complete("approveReport", "{\"approved\": true, \"comment\": null}");
        people.completeExternal("evaluation.report").completeExternal("knowledge.record");
        return village;
    }

    private void visit(ProjectKey key, int round, long household, String outcome, Integer income) {
        jdbc.sql("insert into visit (project_key, round, household_id, outcome, income) values (?, ?, ?, ?, ?)")
                .params(key.value(), round, household, outcome, income)
                .update();
    }
}
