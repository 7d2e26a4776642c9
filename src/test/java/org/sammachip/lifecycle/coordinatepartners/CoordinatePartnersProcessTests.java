package org.sammachip.lifecycle.coordinatepartners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sammachip.CaseDriver;
import org.sammachip.SammachipTest;
import org.sammachip.access.Role;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.TransferMode;
import org.sammachip.project.people.People;
import org.sammachip.project.people.PersonEntry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SammachipTest
class CoordinatePartnersProcessTests {

    static final String LEAD = """
            {"role": "SAGE", "name": "นางบัวไข เสื่อสวย", "phone": "081-234-5678", "occupation": "ทอเสื่อกก",
             "yearsOfPractice": 41, "succeededThemselves": true, "taughtBefore": false, "contactConsent": true,
             "commitment": "สอนทอเสื่อ", "leadSage": true, "teamMember": true, "transferMode": null}""";

    @Autowired
    CaseDriver cases;

    @Autowired
    RegisterPeopleForm form;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectMapper json;

    ProjectKey project;
    ProcessInstance step;

    @BeforeEach
    void startStep() {
        project = cases.asOfficer().registered();
        step = cases.step("coordinatePartners", project);
    }

    @Test
    void asksTheOfficersWithinTenWorkingDays() {
        assertThat(step).isWaitingAt("registerPeople");
        assertThat(task(step)).hasCandidateGroup("officers").isNotAssigned();
        assertThat(task(step).getDueDate()).isNotNull();
    }

    @Test
    void endsWithALeadSageAndATeamOfFive() {
        cases.complete("registerPeople", submission(team(LEAD, 4), null));

        assertThat(step).isEnded();
        assertThat(people.findByProjectKeyOrderById(project)).hasSize(5);
    }

    @Test
    void storesTheAdviceOfBothTablesWithTheSage() {
        cases.complete("registerPeople", submission(LEAD, "หมู่บ้านเล็ก"));

        var sage = people.findByProjectKeyOrderById(project).get(0);
        assertThat(sage.phone()).isEqualTo("0812345678");
        assertThat(sage.selection().selectionScore()).isEqualTo(80);
        assertThat(sage.selection().selectionReason())
                .contains("ประสบความสำเร็จในอาชีพด้วยตนเอง")
                .contains("10 ปีขึ้นไป");
        assertThat(sage.transfer().transferMode()).isEqualTo(TransferMode.QUESTION_AND_ANSWER);
        assertThat(sage.transfer().advisedMode()).isEqualTo("QUESTION_AND_ANSWER, EXCHANGE, DEMONSTRATION");
        assertThat(sage.transfer().advisedModeReason()).contains("คลิปวิดีโอ");
        assertThat(smallTeamReason()).isEqualTo("หมู่บ้านเล็ก");
    }

    @Test
    void staysWhileTheTeamIsTooSmall() {
        assertRefused(
                submission(team(LEAD, 2), null),
                "ทีมวิทยากรสัมมาชีพมี 3 คน ต้องมี 5 คน กรุณาเลือกให้ครบ หรือกรอกช่อง “เหตุผลถ้าทีมวิทยากรมีไม่ถึง 5 คน”");
    }

    @Test
    void refusesALectureByASageWhoNeverTaughtEvenWithAReason() {
        var lecture = LEAD.replace(
                "\"transferMode\": null", "\"transferMode\": \"LECTURE\", \"modeOverrideReason\": \"อยากบรรยาย\"");
        assertRefused(
                submission(lecture, "เล็ก"),
                "แถวที่ 1 ช่อง “วิธีถ่ายทอด” เลือกการบรรยายไม่ได้ เพราะไม่เคยเป็นวิทยากร"
                        + " กรุณาเลือกถาม-ตอบ แลกเปลี่ยนเรียนรู้ หรือสาธิต");
    }

    @Test
    void keepsNoPhoneNumberWithoutConsent() {
        assertRefused(
                submission(LEAD.replace("\"contactConsent\": true", "\"contactConsent\": false"), "เล็ก"),
                "แถวที่ 1 ช่อง “ยินยอมให้เก็บเบอร์ติดต่อ” ยังไม่ได้เลือก จึงเก็บเบอร์โทรศัพท์ไม่ได้"
                        + " กรุณาขอความยินยอมจากเจ้าของเบอร์ หรือลบเบอร์ออก");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"yearsOfPractice\": 41 | \"yearsOfPractice\": -1 | แถวที่ 1 ช่อง “ทำอาชีพนี้มา (ปี)” ต้องเป็นจำนวน 0 ถึง 90 ปี",
                "\"yearsOfPractice\": 41 | \"yearsOfPractice\": \"นาน\" | แถวที่ 1 ช่อง “ทำอาชีพนี้มา (ปี)” “นาน” ต้องเป็นตัวเลข",
                "\"นางบัวไข เสื่อสวย\" | \" \" | แถวที่ 1 กรุณากรอกช่อง “ชื่อ-สกุล”",
                "\"SAGE\" | \"TEACHER\" | แถวที่ 1 ช่อง “บทบาท” “TEACHER” ไม่อยู่ในตัวเลือก ต้องเป็นหนึ่งใน LEADER, SAGE, GROUP_PRESIDENT, PARTNER",
                "081-234-5678 | 12345 | แถวที่ 1 ช่อง “โทรศัพท์” ต้องเป็นเลข 9 หรือ 10 หลักที่ขึ้นต้นด้วย 0 เช่น 081 234 5678"
            })
    void refusesBadInputInTheRowWhereItIs(String typed, String instead, String sentence) {
        assertRefused(submission(LEAD.replace(typed, instead), "เล็ก"), sentence);
    }

    @Test
    void refusesEmptyListsAndEmptyRows() {
        assertRefused(submission("", "เล็ก"), "กรุณาเพิ่มผู้นำ ปราชญ์ หรือภาคีอย่างน้อยหนึ่งคน");
        assertRefused(submission(LEAD + ", null", "เล็ก"), "แถวที่ 2 กรุณากรอกข้อมูลของแถวนี้หรือลบแถวออก");
    }

    @Test
    void refusesAManagerAndAnOfficerOfAnotherDistrict() {
        var good = submission(team(LEAD, 4), null);
        assertThatThrownBy(() -> cases.asManager().complete("registerPeople", good))
                .hasMessageContaining("บัญชีของท่านไม่มีสิทธิ์ทำงานนี้");
        assertThatThrownBy(() -> cases.as("stranger", Role.OFFICER, "3401").complete("registerPeople", good))
                .hasMessageContaining("ในเขตที่ท่านรับผิดชอบ");
        assertNothingWritten();
    }

    @Test
    void beginsWithARowForTheLeadSageAndComesBackAsTyped() throws Exception {
        assertThat(form.values(FormRequest.of(project)).people()).containsExactly(PersonEntry.blankLeadSage());

        cases.complete("registerPeople", submission(LEAD, "หมู่บ้านเล็ก"));
        var again = form.values(FormRequest.of(project));
        assertThat(again.smallTeamReason()).isEqualTo("หมู่บ้านเล็ก");
        assertThat(again.people()).singleElement().satisfies(sage -> {
            assertThat(sage.name()).isEqualTo("นางบัวไข เสื่อสวย");
            assertThat(sage.transferMode()).isEqualTo(TransferMode.QUESTION_AND_ANSWER);
        });
        cases.step("coordinatePartners", project);
        cases.complete("registerPeople", json.writeValueAsString(again));
        assertThat(form.values(FormRequest.of(project))).isEqualTo(again);
    }

    @Test
    void remembersThePeopleOfTheVillagesLastProject() {
        cases.complete("registerPeople", submission(LEAD, "หมู่บ้านเล็ก"));
        var next = cases.registered(2571, 7);

        assertThat(form.values(FormRequest.of(next)).people())
                .extracting(PersonEntry::name)
                .containsExactly("นางบัวไข เสื่อสวย");
        assertThat(form.values(FormRequest.of(cases.registered(2571, 8))).people())
                .containsExactly(PersonEntry.blankLeadSage());
    }

    private void assertRefused(String submission, String sentence) {
        assertThatThrownBy(() -> cases.complete("registerPeople", submission))
                .isInstanceOf(Refusal.class)
                .hasMessage(sentence);
        assertThat(step).isWaitingAt("registerPeople");
        assertNothingWritten();
    }

    private void assertNothingWritten() {
        assertThat(people.findByProjectKeyOrderById(project)).isEmpty();
        assertThat(smallTeamReason()).isEmpty();
    }

    private String smallTeamReason() {
        return jdbc.sql("select coalesce(small_team_reason, '') from project where key = ?")
                .param(project.value())
                .query(String.class)
                .single();
    }

    static String submission(String people, String smallTeamReason) {
        return "{\"people\": [" + people + "], \"smallTeamReason\": "
                + (smallTeamReason == null ? "null" : "\"" + smallTeamReason + "\"") + "}";
    }

    static String team(String lead, int others) {
        var rows = new StringBuilder(lead);
        for (int i = 1; i <= others; i++) {
            rows.append(", {\"role\": \"LEADER\", \"name\": \"นายผู้นำ คนที่ ")
                    .append(i)
                    .append("\", \"teamMember\": true}");
        }
        return rows.toString();
    }
}
