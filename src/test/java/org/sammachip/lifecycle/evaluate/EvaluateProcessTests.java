package org.sammachip.lifecycle.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.RecordedVillage;
import org.sammachip.SammachipTest;
import org.sammachip.access.Role;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.problem.Refusal;
import org.sammachip.project.evaluation.Corrections;
import org.sammachip.project.evaluation.Difference;
import org.sammachip.project.evaluation.EvaluationRecord;
import org.sammachip.project.evaluation.Revision;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SammachipTest
class EvaluateProcessTests {

    @Autowired
    CaseDriver people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EvaluationRecord record;

    @Autowired
    Corrections corrections;

    @Autowired
    CollectResultsForm collectForm;

    @Autowired
    ReviewReportForm reviewForm;

    RecordedVillage village;
    List<Long> households;
    long group;
    ProcessInstance evaluate;

    @BeforeEach
    void aVillageWithThreeHouseholdsAndAGroup() {
        village = new RecordedVillage(jdbc).followUp(LocalDate.of(2027, 1, 20), 30, 1);
        households = List.of(village.household("5000"), village.household("4000"), village.household("จักสาน", "0"));
        group = village.group("กลุ่มทอเสื่อกก", households.subList(0, 2));
        people.asOfficer();
        evaluate = people.step("evaluate", village.key());
    }

    @Test
    void goesFromResultsThroughReviewAndApprovalToTheApprovedReportAndTheKnowledgeRecord() {
        assertThat(evaluate).isWaitingAt("collectResults");
        people.complete("collectResults", results("5200", "4100", "500"));
        assertThat(evaluate).isWaitingAt("renderReport").variables().containsEntry("revision", 1);
        people.completeExternal("evaluation.report").complete("reviewReport", APPROVED);
        assertThat(evaluate).isWaitingAt("approveReport");
        people.asManager().complete("approveReport", APPROVED);

        assertThat(evaluate).isWaitingAt("renderApprovedReport");
        people.completeExternal("evaluation.report");
        assertThat(evaluate).isWaitingAt("renderKnowledgeRecord");
        assertThat(latest().status()).isEqualTo(Revision.Status.APPROVED);
        assertThat(latest().approvedBy()).isEqualTo("manager3414");
        people.completeExternal("knowledge.record");
        assertThat(evaluate).isEnded();
    }

    @Test
    void computesTheFiguresFromTheRecord() {
        long forum = village.held("FORUM", day("2027-01-10"), day("2027-01-07"), "1000", "950.50");
        long training = village.held("TRAINING", day("2027-02-10"), day("2027-02-08"), "2000", "2000");
        village.held("TRAINING", day("2027-02-20"), day("2027-02-18"), "500", "0");
        jdbc.sql("update activity set waived_by = 'manager3414' where id = ?")
                .param(training)
                .update();
        households.forEach(household -> village.attended(forum, household, "PRESENT"));
        village.attended(training, households.get(0), "REPRESENTED");
        village.attended(training, households.get(1), "ABSENT");
        village.attended(training, households.get(2), "PRESENT");
        village.handover(households.get(0), "3.33", "0.15");
        long dropped = village.held("TRAINING", day("2027-03-01"), day("2027-02-20"), "700", "0");
        jdbc.sql("update activity set status = 'CANCELLED', cost = null, cancel_reason = 'ฝนตก' where id = ?")
                .param(dropped)
                .update();
        people.complete("collectResults", results("5200", "4100", "500"));

        var figures = record.indicators(village.key(), 1);
        assertThat(figures.practising().percent()).isEqualTo("100.0");
        assertThat(figures.income().percent()).as("300 of 9000").isEqualTo("3.3");
        assertThat(figures.income().withoutBaseline()).isEqualTo(1);
        assertThat(figures.groups().formed()).isEqualTo(1);
        assertThat(figures.groups().alive()).isEqualTo(1);
        assertThat(figures.attendance().taken().percent()).as("5 of 6").isEqualTo("83.3");
        assertThat(figures.leadTime().kept().percent()).as("1 of 3").isEqualTo("33.3");
        assertThat(figures.leadTime().waived()).isEqualTo(1);
        assertThat(figures.money().planned()).isEqualByComparingTo("3500");
        assertThat(figures.money().materials()).as("3.33 × 0.15 = 0.4995").isEqualTo("0.50");
        assertThat(figures.money().spent()).isEqualTo("2951.00");
        assertThat(figures.money().spentPercent()).isEqualTo("84.3");
    }

    @Test
    void collectsAgainUnderTheSameRevisionWhenTheOfficerFindsAFault() {
        people.complete("collectResults", results("5200", "4100", "500")).completeExternal("evaluation.report");
        refuses("reviewReport", "{\"approved\": false, \"comment\": null}", "กรุณากรอกช่อง “ความเห็น”");
        people.complete("reviewReport", returned("รายได้บ้านแรกผิด"));

        assertThat(evaluate).isWaitingAt("collectResults");
        assertThat(collectForm.comment(request())).isEqualTo("รายได้บ้านแรกผิด");
        assertThat(collectForm.values(request()).households().get(0).income()).isEqualByComparingTo("5200");
        people.complete("collectResults", results("5300", "4100", "500"));
        assertThat(latest().revision()).isEqualTo(1);
        assertThat(record.indicators(village.key(), 1).income().percent())
                .as("400 of 9000")
                .isEqualTo("4.4");
    }

    @Test
    void rendersAnewWhenTheManagerReturnsTheReport() {
        toApproval();
        people.asManager();
        refuses(
                "approveReport",
                "{\"approved\": false, \"comment\": \" \"}",
                "กรุณากรอกช่อง “ความเห็น” ว่าต้องแก้ไขเรื่องใด");
        people.complete("approveReport", returned("ขาดบทเรียน"));
        assertThat(latest().status()).isEqualTo(Revision.Status.RETURNED);

        people.asOfficer().complete("collectResults", results("5200", "4100", "500"));
        assertThat(evaluate).isWaitingAt("renderReport");
        assertThat(latest().revision()).isEqualTo(1);
    }

    @Test
    void letsNobodyApproveTheirOwnResultsNorAnOfficerApproveAny() {
        people.as("both", Role.OFFICER, CaseDriver.DISTRICT);
        toApproval();
        refuses("approveReport", APPROVED, "บัญชีของท่านไม่มีสิทธิ์ทำงานนี้");
        people.as("both", Role.DISTRICT_MANAGER, CaseDriver.DISTRICT);
        refuses("approveReport", APPROVED, "ผู้จัดทำอนุมัติงานของตนเองไม่ได้");
        assertThat(latest().status()).isEqualTo(Revision.Status.REVIEWED);
    }

    @Test
    void freezesTheFiguresOfTheApprovedReportAndShowsWhatACorrectionChanged() {
        toApproval();
        jdbc.sql("update household set baseline_income = 1").update();
        people.asManager()
                .complete("approveReport", APPROVED)
                .completeExternal("evaluation.report")
                .completeExternal("knowledge.record");
        assertThat(record.indicators(village.key(), 1).income().percent()).isEqualTo("3.3");
        jdbc.sql("update household set baseline_income = case id when ? then 5000 when ? then 4000 else 0 end")
                .params(households.get(0), households.get(1))
                .update();

        jdbc.sql("update project set status = 'CLOSED'").update();
        people.asOfficer();
        corrections.request(village.key(), "รายได้บ้านที่สองบันทึกผิด");
        evaluate = people.step("evaluate", village.key());
        assertThat(collectForm.values(request()).households().get(1).income()).isEqualByComparingTo("4100");
        people.complete("collectResults", results("5200", "4160", "500")).completeExternal("evaluation.report");

        assertThat(latest().revision()).isEqualTo(2);
        assertThat(latest().correctionReason()).isEqualTo("รายได้บ้านที่สองบันทึกผิด");
        assertThat(record.differences(village.key(), 2))
                .extracting(Difference::figure, d -> d.change().toPlainString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("รายได้ที่เปลี่ยนแปลง (ร้อยละ)", "0.7"),
                        org.assertj.core.groups.Tuple.tuple("รายได้หลังเข้าร่วม (บาทต่อเดือน)", "60.00"));
        var shown = reviewForm.options(new FormRequest(village.key(), null, null, 2, null, null, null));
        assertThat(shown.indicators().get(1).value())
                .contains("ร้อยละ 4.0", "เทียบได้ 2 ครัวเรือน เทียบไม่ได้ 1 ครัวเรือน");
        assertThat(shown.differences()).hasSize(2);
        assertThat(shown.report()).isNull();
    }

    @Test
    void draftsTheKnowledgeRecordInTheSourcesFormFromTheCase() {
        village.held("TRAINING", day("2027-02-10"), day("2027-02-01"), "2000", "2000");
        jdbc.sql("""
                        insert into obstacle (project_key, category, description, reported_by, reported_at, solution,
                            helped, resolved_by, resolved_at)
                        values (?, 'HARVEST_SEASON', 'เกี่ยวข้าวพร้อมกัน', 'officer3414', now(), 'แจ้งก่อน 3 วัน', true,
                            'officer3414', now())""").param(village.key().value()).update();
        jdbc.sql("""
                        insert into visit (project_key, round, household_id, outcome, practises, income)
                        values (?, 1, ?, 'VISITED', true, 5150)""").params(village.key().value(), households.get(0)).update();

        var draft = collectForm.values(request());
        assertThat(draft.background())
                .contains(
                        "บ้านทดสอบ หมู่ที่ 7 ตำบลม่วงสามสิบ อำเภอม่วงสามสิบ จังหวัดอุบลราชธานี มีครัวเรือนเป้าหมาย 3 ครัวเรือน")
                .contains("การดำเนินงานในปี 2570 จึงมุ่งเน้น");
        assertThat(draft.methods().lines())
                .hasSize(10)
                .anyMatch(line -> line.startsWith("5. ") && line.contains("ถ่ายทอดความรู้ 1 ครั้ง"));
        assertThat(draft.obstacles()).isEqualTo("1. ตรงกับฤดูเก็บเกี่ยว: เกี่ยวข้าวพร้อมกัน");
        assertThat(draft.solutions()).isEqualTo("1. แจ้งก่อน 3 วัน");
        assertThat(draft.strategies().lines()).hasSize(4);
        assertThat(draft.households().get(0).income()).isEqualByComparingTo("5150");
        assertThat(draft.households().get(0).practises()).isTrue();
        assertThat(draft.households().get(1).practises()).isNull();
        assertThat(draft.groups()).singleElement().satisfies(one -> assertThat(one.groupId())
                .isEqualTo(group));
    }

    @Test
    void refusesResultsThatForgetOrRepeatSomebodyAndWritesNothing() {
        var first = household(households.get(0), "5200");
        refuses(
                "collectResults",
                results(List.of(first), groupAlive()),
                "ยังไม่มีผลของอีก 2 ครัวเรือน ต้องกรอกให้ครบทุกครัวเรือน");
        refuses(
                "collectResults",
                results(List.of(first, first), groupAlive()),
                "แถวที่ 2 ครัวเรือนนี้มีอยู่แล้วในแถวก่อนหน้า");
        refuses(
                "collectResults",
                results(List.of(household(-5, "1")), groupAlive()),
                "แถวที่ 1 ช่อง “ครัวเรือน” ไม่ใช่ครัวเรือนของโครงการนี้");
        refuses("collectResults", results(everyone("5200", "4100", "500"), ""), "ยังไม่มีผลของอีก 1 กลุ่มอาชีพ");
    }

    @Test
    void refusesNegativeIncomeASatisfactionOfSixAndAMissingLesson() {
        refuses("collectResults", results("-1", "4100", "500"), "แถวที่ 1 ช่อง “รายได้ต่อเดือนขณะนี้” ต้องไม่ติดลบ");
        refuses(
                "collectResults",
                results("5200", "4100", "500").replaceFirst("\"satisfaction\": 4", "\"satisfaction\": 6"),
                "แถวที่ 1 ช่อง “ความพึงพอใจ” ต้องเป็น 1 ถึง 5");
        refuses(
                "collectResults",
                results("5200", "4100", "500").replace("ทำพร้อมกันได้ผลดี", " "),
                "กรุณากรอกช่อง “บทเรียนที่ได้”");
    }

    private static final String APPROVED = "{\"approved\": true, \"comment\": null}";

    private static String returned(String why) {
        return "{\"approved\": false, \"comment\": \"" + why + "\"}";
    }

    private void toApproval() {
        people.complete("collectResults", results("5200", "4100", "500"))
                .completeExternal("evaluation.report")
                .complete("reviewReport", APPROVED);
    }

    private void refuses(String task, String form, String sentence) {
        var before = record.latest(village.key());
        var refusal = catchThrowableOfType(Refusal.class, () -> people.complete(task, form));
        assertThat(refusal).hasMessageContaining(sentence);
        assertThat(evaluate).isWaitingAt(task);
        assertThat(record.latest(village.key())).isEqualTo(before);
    }

    private Revision latest() {
        return record.latest(village.key()).orElseThrow();
    }

    private FormRequest request() {
        return FormRequest.of(village.key());
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private String results(String... incomes) {
        return results(everyone(incomes), groupAlive());
    }

    private List<String> everyone(String... incomes) {
        return List.of(
                household(households.get(0), incomes[0]),
                household(households.get(1), incomes[1]),
                household(households.get(2), incomes[2]));
    }

    private static String household(long id, String income) {
        return "{\"householdId\": %d, \"income\": %s, \"practises\": true, \"satisfaction\": 4, \"note\": null}"
                .formatted(id, income);
    }

    private String groupAlive() {
        return "{\"groupId\": %d, \"alive\": true, \"note\": null}".formatted(group);
    }

    private static String results(List<String> households, String groups) {
        return """
                {"households": %s, "groups": [%s], "lessons": "ทำพร้อมกันได้ผลดี", "background": "ความเป็นมา",
                 "methods": "สิบขั้นตอน", "obstacles": null, "solutions": null, "strategies": "สี่ข้อ"}""".formatted(households.stream().collect(Collectors.joining(",", "[", "]")), groups);
    }
}
