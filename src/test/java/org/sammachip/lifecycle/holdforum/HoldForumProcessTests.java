package org.sammachip.lifecycle.holdforum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.sammachip.lifecycle.holdforum.RegisteredVillage.household;
import static org.sammachip.lifecycle.holdforum.RegisteredVillage.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import org.camunda.bpm.engine.RuntimeService;
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
import org.sammachip.project.household.Household;
import org.sammachip.project.household.Households;
import org.sammachip.project.household.VillageProfile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What follows the forum: the target households and the goals. */
@SammachipTest
class HoldForumProcessTests {

    @Autowired
    CaseDriver cases;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Households households;

    @Autowired
    RegisterHouseholdsForm form;

    @Autowired
    AgreeGoalsForm goals;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectMapper json;

    ProjectKey project;
    ProcessInstance step;

    @BeforeEach
    void afterTheForum() {
        project = cases.asOfficer().registered();
        step = runtime.createProcessInstanceByKey("holdForum")
                .businessKey(project.value())
                .startBeforeActivity("registerHouseholds")
                .execute();
    }

    @Test
    void goesOnToTheGoalsWithTwentyHouseholds() {
        cases.complete("registerHouseholds", submission(20));

        assertThat(step).isWaitingAt("agreeGoals");
        assertThat(households.findByProjectKeyOrderById(project))
                .hasSize(20)
                .first()
                .satisfies(household -> {
                    assertThat(household.birthYear()).isEqualTo(1987);
                    assertThat(household.baselineIncome()).isEqualByComparingTo("6500.50");
                    assertThat(household.advised())
                            .isEqualTo(new Household.Advised(
                                    null, "อายุไม่ถึง 60 ปีและไม่มีข้อจำกัดด้านสุขภาพ เลือกอาชีพตามความสนใจได้", null));
                });
    }

    @Test
    void takesEitherEraForTheSameBirthYear() {
        cases.complete("registerHouseholds", submission(20, household(1).replace("2530", "1987")));

        assertThat(households.findByProjectKeyOrderById(project))
                .extracting(Household::birthYear)
                .containsOnly(1987);
    }

    @Test
    void asksWhyThereAreFewerHouseholdsThanTheTarget() {
        assertRefused(
                submission(19),
                "มีครัวเรือน 19 ครัวเรือน แต่เป้าหมายคือ 20 ครัวเรือน"
                        + " กรุณาเพิ่มหรือลดให้ตรง หรือกรอกช่อง “เหตุผลถ้าจำนวนครัวเรือนไม่เท่าเป้าหมาย”");
        cases.complete(
                "registerHouseholds",
                submission(19).replace("\"countReason\": null", "\"countReason\": \"ย้ายไปทำงานในเมือง\""));
        assertThat(jdbc.sql("select household_count_reason from project")
                        .query(String.class)
                        .single())
                .isEqualTo("ย้ายไปทำงานในเมือง");
    }

    @Test
    void advisesTheElderlyLightWorkAndKeepsTheAnswerBesideAnOverride() {
        var elderly = household(1).replace("2530", "2495");
        assertRefused(
                submission(20, elderly),
                "แถวที่ 1 อาชีพ “ปลูกผักปลอดสารพิษ” ต่างจากที่แนะนำ (ทอเสื่อกก, จักสาน, ทำไม้กวาดดอกหญ้า, ทำพานบายศรี)"
                        + " เพราะอายุ 60 ปีขึ้นไป แนะนำอาชีพที่ไม่ใช้แรงมากก่อน และให้สมาชิกกลุ่มช่วยเหลือ"
                        + " กรุณาเปลี่ยนอาชีพ หรือกรอกช่อง “เหตุผลถ้าเลือกต่าง”\n"
                        + "แถวที่ 1 กรุณากรอกช่อง “ผู้ช่วยในกลุ่ม”"
                        + " เพราะอายุ 60 ปีขึ้นไป แนะนำอาชีพที่ไม่ใช้แรงมากก่อน และให้สมาชิกกลุ่มช่วยเหลือ");
        cases.complete(
                "registerHouseholds",
                submission(
                        20,
                        elderly.replace("\"overrideReason\": null", "\"overrideReason\": \"มีระบบน้ำหยด\"")
                                .replace("\"helper\": null", "\"helper\": \"นางสาย\"")));
        var household = households.findByProjectKeyOrderById(project).get(0);
        assertThat(household.occupation()).isEqualTo("ปลูกผักปลอดสารพิษ");
        assertThat(household.helper()).isEqualTo("นางสาย");
        assertThat(household.advised().advisedOccupations()).startsWith("ทอเสื่อกก, จักสาน");
        assertThat(household.advised().overrideReason()).isEqualTo("มีระบบน้ำหยด");
    }

    @Test
    void refusesAHouseholdTwice() {
        assertRefused(
                submission(20, household(7)),
                "แถวที่ 7 ช่อง “บ้านเลขที่” 7 และหัวหน้าครัวเรือน นายตัวอย่าง คนที่ 7 ซ้ำกับแถวที่ 1 กรุณาลบแถวที่ซ้ำ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6500.50 | -1 | แถวที่ 1 ช่อง “รายได้ต่อเดือน” ต้องไม่ติดลบ",
                "6500.50 | null | แถวที่ 1 กรุณากรอกช่อง “รายได้ต่อเดือน” เป็นบาท ถ้าไม่มีรายได้ให้กรอก 0",
                "6500.50 | \"มาก\" | แถวที่ 1 ช่อง “รายได้ต่อเดือน” “มาก” ต้องเป็นตัวเลข",
                "6500.50 | 0.005 | แถวที่ 1 ช่อง “รายได้ต่อเดือน” ต้องเป็นจำนวนเงินไม่เกิน 8 หลัก มีสตางค์ได้ 2 ตำแหน่ง",
                "2530 | 3113 | แถวที่ 1 ช่อง “ปีเกิด” ปี 3113 เป็นไปไม่ได้ ต้องเป็นปี พ.ศ. 2459 ถึง 2554 (หัวหน้าครัวเรือนอายุ 15 ถึง 110 ปี)",
                "2530 | 2560 | แถวที่ 1 ช่อง “ปีเกิด” 2560 ทำให้อายุ 9 ปี ต้องเป็นปี พ.ศ. 2459 ถึง 2554 (หัวหน้าครัวเรือนอายุ 15 ถึง 110 ปี)",
                "\"members\": 4 | \"members\": 0 | แถวที่ 1 ช่อง “สมาชิก (คน)” ต้องเป็นจำนวน 1 ถึง 30 คน",
                "\"ปลูกผักปลอดสารพิษ\" | \"\" | แถวที่ 1 กรุณากรอกช่อง “อาชีพในโครงการ”",
                "\"interest\" | \"interests\" | แถวที่ 1 ช่อง “interests” ไม่ใช่ข้อมูลของแบบฟอร์มนี้"
            })
    void refusesBadInputInTheRowWhereItIs(String typed, String instead, String sentence) {
        assertRefused(submission(20, household(1).replace(typed, instead)), sentence);
    }

    @Test
    void beginsWithAsManyRowsAsTheTargetAndComesBackAsTyped() throws Exception {
        assertThat(form.values(FormRequest.of(project)).households()).hasSize(20);
        cases.complete("registerHouseholds", submission(20));

        var again = form.values(FormRequest.of(project));
        assertThat(again.households().get(0).birthYear()).isEqualTo(2530);
        runtime.createProcessInstanceByKey("holdForum")
                .businessKey(project.value())
                .startBeforeActivity("registerHouseholds")
                .execute();
        cases.complete("registerHouseholds", json.writeValueAsString(again));
        assertThat(form.values(FormRequest.of(project))).isEqualTo(again);
    }

    @Test
    void offersOccupationsOfThePlanAndLightOnes() {
        JsonNode options = json.valueToTree(form.options(FormRequest.of(project)));
        assertThat(options.path("householdTarget").asInt()).isEqualTo(20);
        assertThat(options.path("thisYear").asInt()).isEqualTo(2569);
        assertThat(options.path("lightOccupations").get(0).asText()).isEqualTo("ทอเสื่อกก");
        assertThat(options.path("occupations").get(0).asText()).isEqualTo("ทอเสื่อกก");
    }

    @Test
    void endsWhenTheForumAgreedOnGoals() {
        cases.complete("registerHouseholds", submission(20));
        assertThat(goals.values(FormRequest.of(project)).goals()).hasSize(2);
        cases.complete("agreeGoals", """
                        {"direction": "พึ่งตนเองด้วยอาชีพในหมู่บ้าน",
                         "goals": [{"goal": "ทุกครัวเรือนมีอาชีพเสริม", "measure": "ร้อยละ 85"}]}""");

        assertThat(step).isEnded();
        var agreed = goals.values(FormRequest.of(project));
        assertThat(agreed.direction()).isEqualTo("พึ่งตนเองด้วยอาชีพในหมู่บ้าน");
        assertThat(agreed.goals()).singleElement().satisfies(goal -> assertThat(goal.measure())
                .isEqualTo("ร้อยละ 85"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"direction\": \"\", \"goals\": [{\"goal\": \"ก\"}]} | กรุณากรอกช่อง “แนวทางการดำเนินงาน”",
                "{\"direction\": \"ก\", \"goals\": []} | กรุณาเพิ่มเป้าหมายอย่างน้อยหนึ่งข้อ",
                "{\"direction\": \"ก\", \"goals\": [{\"goal\": \"ก\"}, {\"goal\": \" \"}]} | แถวที่ 2 กรุณากรอกช่อง “เป้าหมาย”"
            })
    void staysWithoutDirectionOrGoals(String typed, String sentence) {
        cases.complete("registerHouseholds", submission(20));
        assertThatThrownBy(() -> cases.complete("agreeGoals", typed))
                .isInstanceOf(Refusal.class)
                .hasMessage(sentence);
        assertThat(step).isWaitingAt("agreeGoals");
        assertThat(jdbc.sql("select count(*) from goal").query(Integer.class).single())
                .isZero();
    }

    @Test
    void recordsWhatTheForumToldOfItsVillageAndOffersItAgainInAnotherYear() {
        cases.complete("registerHouseholds", submission(20));
        cases.complete("agreeGoals", agreedWith("""
                {"history": " ตั้งเมื่อ พ.ศ. 2440 ", "landRai": 1850.25, "households": 142, "people": 568,
                 "occupations": ""}"""));

        jdbc.sql("""
                        insert into project (key, fiscal_year, subdistrict_code, district_code, village_number,
                            village_name, officer, budget, status, registered_by, registered_at, version)
                        select 'SMC-2571' || substring(key from 9), 2571, subdistrict_code, district_code, village_number,
                            village_name, officer, budget, 'RUNNING', officer, registered_at, 1
                        from project where key = ?""").param(project.value()).update();
        var nextYear = new ProjectKey("SMC-2571" + project.value().substring(8));
        assertThat(goals.values(FormRequest.of(nextYear)).profile())
                .isEqualTo(goals.values(FormRequest.of(project)).profile())
                .isEqualTo(new VillageProfile("ตั้งเมื่อ พ.ศ. 2440", new BigDecimal("1850.25"), 142, 568, null));
    }

    @Test
    void recordsNothingOfAVillageOfWhichNothingWasTold() {
        cases.complete("registerHouseholds", submission(20));
        cases.complete("agreeGoals", agreedWith("{\"history\": \" \", \"landRai\": null}"));

        assertThat(goals.values(FormRequest.of(project)).profile()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "landRai": 0 | ช่อง “พื้นที่” ต้องมากกว่า 0
            "households": 142, "people": 56 | ช่อง “ประชากร” ต้องไม่น้อยกว่าจำนวนครัวเรือนทั้งหมู่บ้าน กรุณาตรวจตัวเลขทั้งสองช่อง
            """)
    void refusesAVillageThatCannotBe(String profile, String sentence) {
        cases.complete("registerHouseholds", submission(20));
        assertThatThrownBy(() -> cases.complete("agreeGoals", agreedWith("{" + profile + "}")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence);
        assertThat(step).isWaitingAt("agreeGoals");
    }

    private static String agreedWith(String profile) {
        return "{\"direction\": \"พึ่งตนเอง\", \"goals\": [{\"goal\": \"มีอาชีพ\"}], \"profile\": " + profile + "}";
    }

    @Test
    void refusesAManagerAndAnOfficerOfAnotherDistrict() {
        assertThatThrownBy(() -> cases.asManager().complete("registerHouseholds", submission(20)))
                .hasMessageContaining("บัญชีของท่านไม่มีสิทธิ์ทำงานนี้");
        assertThatThrownBy(
                        () -> cases.as("stranger", Role.OFFICER, "3401").complete("registerHouseholds", submission(20)))
                .hasMessageContaining("ในเขตที่ท่านรับผิดชอบ");
        assertThat(households.findByProjectKeyOrderById(project)).isEmpty();
    }

    @Test
    void keepsPersonalDataOutOfTheEngine() {
        cases.complete("registerHouseholds", submission(20));
        assertThat(jdbc.sql("select count(*) from act_hi_dec_in")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from act_hi_detail where name_ = 'submission'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void assertRefused(String submission, String sentence) {
        assertThatThrownBy(() -> cases.complete("registerHouseholds", submission))
                .isInstanceOf(Refusal.class)
                .hasMessage(sentence);
        assertThat(step).isWaitingAt("registerHouseholds");
        assertThat(households.findByProjectKeyOrderById(project)).isEmpty();
    }
}
