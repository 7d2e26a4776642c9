package org.sammachip.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.SammachipTest;
import org.sammachip.access.Role;
import org.sammachip.problem.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@SammachipTest
class FormControllerTests {

    @Autowired
    CaseDriver people;

    @Autowired
    FormController controller;

    @Autowired
    TaskService tasks;

    @Autowired
    ObjectMapper json;

    @Test
    void opensTheRegistrationWithWhatIsKnown() {
        people.asOfficer();

        var form = json.valueToTree(controller.ofStart("communityProject", null));

        assertThat(form.at("/values/fiscalYear").asInt()).isEqualTo(2570);
        assertThat(form.at("/values/householdTarget").asInt()).isEqualTo(20);
        assertThat(form.at("/project").isNull()).isTrue();
    }

    @Test
    void opensATaskWithItsProject() {
        people.asOfficer().register();

        var form = json.valueToTree(controller.ofTask(openTask()));

        assertThat(form.at("/task/key").asText()).isEqualTo("acknowledgeGuidelines");
        assertThat(form.at("/task/name").asText()).isEqualTo("อ่านและรับทราบแนวทาง");
        assertThat(json.convertValue(form.at("/task/due"), LocalDate.class)).isEqualTo("2026-10-12");
        assertThat(form.at("/project/key").asText()).isEqualTo("SMC-2570-341401-07");
        assertThat(form.at("/project/district").asText()).isEqualTo("ม่วงสามสิบ");
        assertThat(form.at("/options/guidelines").size()).isEqualTo(4);
        assertThat(form.at("/comment").isNull()).isTrue();
    }

    @Test
    void hidesATaskOfAnotherDistrict() {
        people.asOfficer().register();
        var task = openTask();

        people.as("stranger", Role.OFFICER, "3401");

        assertThatThrownBy(() -> controller.ofTask(task))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.NOT_FOUND))
                .hasMessage("ไม่พบงานนี้ อาจมีผู้ทำเสร็จแล้วหรืออยู่นอกเขตของท่าน กรุณากลับไปที่รายการงาน");
    }

    @Test
    void hidesAProjectOfAnotherDistrictFromAStartForm() {
        people.asOfficer().register();
        people.as("stranger", Role.OFFICER, "3401");

        assertThatThrownBy(() -> controller.ofStart("communityProject", "SMC-2570-341401-07"))
                .hasMessageContaining("ในเขตที่ท่านรับผิดชอบ");
        assertThatThrownBy(() -> controller.ofStart("communityProject", "โครงการ"))
                .hasMessage("รหัสโครงการ “โครงการ” ไม่ถูกต้อง ต้องเป็นแบบ SMC-2570-341401-07");
    }

    private String openTask() {
        return tasks.createTaskQuery().singleResult().getId();
    }
}
