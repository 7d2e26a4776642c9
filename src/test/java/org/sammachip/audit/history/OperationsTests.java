package org.sammachip.audit.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.SammachipTest;
import org.sammachip.access.Role;
import org.sammachip.project.ProjectKey;
import org.springframework.beans.factory.annotation.Autowired;

/** What people had the engine do, and what went wrong in it, stands in the timeline of the case. */
@SammachipTest
class OperationsTests {

    @Autowired
    TimelineController audit;

    @Autowired
    CaseDriver people;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    RepositoryService models;

    private static int village = 80; // the log of a project outlives a test

    private ProjectKey key;
    private String task;
    private String instance;
    private String execution;

    @BeforeEach
    void aCaseWithAnOpenTask() {
        key = people.asOfficer().register(CaseDriver.registration(village++).replace("341401", "341405"));
        var open =
                tasks.createTaskQuery().processInstanceBusinessKey(key.value()).singleResult();
        task = open.getId();
        instance = open.getProcessInstanceId();
        execution = open.getExecutionId();
    }

    @Test
    void whoTookATaskGaveItAwayOrPutItBack() {
        tasks.claim(task, "officer3414");
        people.asManager();
        tasks.setAssignee(task, "officer2");

        assertThat(told(Kind.TASK))
                .contains(
                        "officer3414 รับงาน “อ่านและรับทราบแนวทาง” ไว้ทำ",
                        "manager3414 มอบงาน “อ่านและรับทราบแนวทาง” ให้ officer2");
    }

    @Test
    void whoAlteredWhatTheEngineDecidesByWithoutAForm() {
        administrator();
        runtime.setVariable(instance, "planned", true);
        runtime.removeVariable(instance, "planned");

        assertThat(told(Kind.ADMINISTRATION))
                .containsExactlyInAnyOrder(
                        "root แก้ค่าที่ระบบใช้กำหนดทางเดินของโครงการโดยไม่ผ่านแบบฟอร์ม",
                        "root ลบค่าที่ระบบใช้กำหนดทางเดินของโครงการโดยไม่ผ่านแบบฟอร์ม");
    }

    @Test
    void noVariableOfAFormIsCalledAlteredByHand() {
        assertThat(told(Kind.ADMINISTRATION)).isEmpty();
    }

    @Test
    void whoHeldUpTheCase() {
        administrator();
        runtime.suspendProcessInstanceById(instance);
        runtime.activateProcessInstanceById(instance);

        assertThat(told(Kind.ADMINISTRATION))
                .containsExactlyInAnyOrder("root พักการทำงานของระบบในโครงการนี้", "root ให้ระบบทำงานต่อในโครงการนี้");
    }

    @Test
    void whoHeldUpAllCasesOfItsModelWhileItRan() {
        administrator();
        var model = runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getProcessDefinitionId();
        models.suspendProcessDefinitionById(model, true, null);
        models.activateProcessDefinitionById(model, true, null);

        assertThat(told(Kind.ADMINISTRATION))
                .contains("root พักการทำงานของผังงาน มีผลกับทุกโครงการ", "root ให้ผังงานทำงานต่อ มีผลกับทุกโครงการ");
    }

    @Test
    void noOperationOnAModelThatTheCaseNeverRan() {
        administrator();
        models.suspendProcessDefinitionByKey("changePlan");
        models.activateProcessDefinitionByKey("changePlan");

        assertThat(told(Kind.ADMINISTRATION)).isEmpty();
    }

    @Test
    void whatTheEngineCouldNotDo() {
        administrator();
        runtime.createIncident("printing", execution, null);

        assertThat(told(Kind.INCIDENT)).containsExactly("ระบบทำ “อ่านและรับทราบแนวทาง” ไม่สำเร็จ รอผู้ดูแลระบบ");
    }

    private void administrator() {
        people.as("root", Role.ADMINISTRATOR, "3414");
    }

    private List<String> told(Kind kind) {
        people.as("auditor", Role.AUDITOR, "3414");
        return audit
                .timeline(key.value(), new Timeline.Asked(null, 200, null, null, null, kind, null, null))
                .entries()
                .stream()
                .map(TimelineEntry::sentence)
                .toList();
    }
}
