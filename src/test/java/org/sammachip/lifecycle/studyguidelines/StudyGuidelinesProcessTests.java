package org.sammachip.lifecycle.studyguidelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.SammachipTest;
import org.sammachip.access.Role;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.guideline.Acknowledgement;
import org.sammachip.project.guideline.Guideline;
import org.sammachip.project.guideline.GuidelineStudy;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SammachipTest
class StudyGuidelinesProcessTests {

    @Autowired
    CaseDriver people;

    @Autowired
    GuidelineStudy study;

    @Autowired
    AcknowledgeGuidelinesForm form;

    @Autowired
    JdbcClient jdbc;

    ProjectKey project;
    ProcessInstance step;

    @BeforeEach
    void startStep() {
        project = people.asOfficer().registered();
        step = people.step("studyGuidelines", project);
    }

    @Test
    void asksTheOfficersOfTheDistrictWithinFiveWorkingDays() {
        assertThat(step).isWaitingAt("acknowledgeGuidelines");
        assertThat(task(step)).hasCandidateGroup("officers").isNotAssigned();
        assertThat(task(step).getDueDate()).isEqualTo("2026-10-12T16:30:00");
    }

    @Test
    void showsTheGuidelinesOfTheFiscalYear() {
        assertThat(study.inForce(project))
                .hasSize(4)
                .extracting(Guideline::fiscalYear)
                .containsOnly(2570);
        assertThat(form.values(FormRequest.of(project))).isEqualTo(new Acknowledgement(List.of(), ""));
    }

    @Test
    void goesOnWithTheGuidelinesOfTheYearBeforeWhereAYearHasNone() {
        var later = people.registered(2572, 3);

        assertThat(study.inForce(later))
                .hasSize(4)
                .extracting(Guideline::fiscalYear)
                .containsOnly(2570);
    }

    @Test
    void endsWhenAllGuidelinesAreAcknowledged() {
        people.complete("acknowledgeGuidelines", acknowledged(allIds()));

        assertThat(step).isEnded();
        assertThat(acknowledgements()).isEqualTo(4);
        assertThat(study.soFar(project).note()).isEqualTo("หมู่บ้านเน้นทอเสื่อกก");
    }

    @Test
    void staysWhileAGuidelineIsNotAcknowledged() {
        var allButTheLast = allIds().replaceFirst(",[^,]+$", "");

        assertThatThrownBy(() -> people.complete("acknowledgeGuidelines", acknowledged(allButTheLast)))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "ยังไม่ได้รับทราบ “แนวทางการติดตามและประเมินผลครัวเรือนสัมมาชีพ” (ฉบับปรับปรุง พ.ศ. 2570) ต้องอ่านและรับทราบให้ครบทุกฉบับ");
        assertThat(step).isWaitingAt("acknowledgeGuidelines");
        assertThat(acknowledgements()).isZero();
    }

    @Test
    void refusesAGuidelineThatIsNotInForce() {
        assertThatThrownBy(() -> people.complete("acknowledgeGuidelines", acknowledged(allIds() + ",999999")))
                .hasMessage("แนวทางหมายเลข 999999 ไม่ใช่ฉบับที่ใช้ในปีงบประมาณนี้ กรุณาเปิดงานนี้ใหม่");
        assertThat(acknowledgements()).isZero();
    }

    @Test
    void refusesAManagerAndAnOfficerOfAnotherDistrict() {
        var all = acknowledged(allIds());

        assertThatThrownBy(() -> people.asManager().complete("acknowledgeGuidelines", all))
                .hasMessageContaining("บัญชีของท่านไม่มีสิทธิ์ทำงานนี้");
        assertThatThrownBy(() -> people.as("stranger", Role.OFFICER, "3401").complete("acknowledgeGuidelines", all))
                .hasMessageContaining("ในเขตที่ท่านรับผิดชอบ");
        assertThat(acknowledgements()).isZero();
    }

    private String allIds() {
        return study.inForce(project).stream()
                .map(guideline -> String.valueOf(guideline.id()))
                .collect(Collectors.joining(","));
    }

    private static String acknowledged(String ids) {
        return "{\"acknowledged\": [" + ids + "], \"note\": \"หมู่บ้านเน้นทอเสื่อกก\"}";
    }

    private int acknowledgements() {
        return jdbc.sql("select count(*) from guideline_acknowledgement")
                .query(Integer.class)
                .single();
    }
}
