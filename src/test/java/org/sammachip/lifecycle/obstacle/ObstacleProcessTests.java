package org.sammachip.lifecycle.obstacle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sammachip.CaseDriver;
import org.sammachip.RecordedVillage;
import org.sammachip.SammachipTest;
import org.sammachip.lifecycle.DecisionTable;
import org.sammachip.lifecycle.Decisions;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.lifecycle.ProjectProcess;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.obstacle.Obstacle;
import org.sammachip.project.obstacle.ObstacleCategory;
import org.sammachip.project.obstacle.ObstacleHandling;
import org.sammachip.project.obstacle.PastSolution;
import org.sammachip.project.obstacle.Resolution;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SammachipTest
class ObstacleProcessTests {

    @Autowired
    CaseDriver people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Decisions decisions;

    @Autowired
    ObstacleHandling obstacles;

    @Autowired
    ResolveObstacleForm form;

    @Autowired
    ProjectProcess process;

    RecordedVillage village;

    @BeforeEach
    void aVillage() {
        village = new RecordedVillage(jdbc);
        people.asOfficer();
    }

    @ParameterizedTest
    @CsvSource({
        "HARVEST_SEASON, ล่วงหน้าอย่างน้อย 3 วัน",
        "SAGE_TEACHING, การถาม-ตอบและแลกเปลี่ยนเรียนรู้ระหว่างปราชญ์ชุมชนกับกลุ่มเป้าหมาย ตลอดจนคลิปวิดีโอ",
        "AGE_OR_HEALTH, อาชีพที่ไม่ต้องใช้แรงงานหนัก เช่น ทอเสื่อกก จักสาน โดยให้สมาชิกในกลุ่มช่วยเหลือซึ่งกันและกัน",
        "MONEY, เงินออมของกลุ่มอาชีพ",
        "MARKET, รวมกลุ่มขาย",
        "MATERIALS, วัสดุในท้องถิ่นทดแทน",
        "WEATHER, เลื่อนกิจกรรมกลางแจ้ง",
        "OTHER, หารือกับผู้นำชุมชน ปราชญ์ชุมชน"
    })
    void advisesOnEveryCategory(ObstacleCategory category, String advice) {
        var answers = decisions.matches(DecisionTable.OBSTACLE_ADVICE, Map.of("category", category.name()));
        assertThat(answers).singleElement().satisfies(rule -> assertThat(rule.text("advice"))
                .contains(advice));
    }

    @Test
    void keepsTheAdviceAndRecordsWhatWasDoneAndWhetherItHelped() {
        var household = village.household("5000");
        var reported = obstacles.report(
                village.key(), ObstacleCategory.AGE_OR_HEALTH, "ปวดหลัง นั่งทอนานไม่ได้", List.of(household));
        var instance = handle(reported);

        assertThat(instance).isWaitingAt("resolveObstacle");
        var shown = form.options(request(reported));
        assertThat(shown.obstacle().advice()).contains("ทอเสื่อกก จักสาน");
        assertThat(shown.obstacle().households()).containsExactly("1 นางใจ ดี");
        assertThat(shown.pastSolutions()).isEmpty();

        people.complete("resolveObstacle", "{\"solution\": \"เปลี่ยนไปทำจักสาน มีลูกช่วย\", \"helped\": true}");
        assertThat(instance).isEnded();
        var resolved = obstacles.find(village.key(), reported.id());
        assertThat(resolved.solution()).isEqualTo("เปลี่ยนไปทำจักสาน มีลูกช่วย");
        assertThat(resolved.helped()).isTrue();
        assertThat(resolved.resolvedBy()).isEqualTo("officer3414");
        assertThat(resolved.advice()).isEqualTo(shown.obstacle().advice());
    }

    @Test
    void refusesAResolutionThatDoesNotSayWhatWasDoneOrWhetherItHelped() {
        handle(reported(village.key(), ObstacleCategory.MONEY));
        assertThatThrownBy(() -> people.complete("resolveObstacle", "{\"solution\": \" \", \"helped\": null}"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("กรุณากรอกช่อง “สิ่งที่ได้ทำ”")
                .hasMessageContaining("กรุณาเลือกช่อง “ได้ผลหรือไม่”");
        assertThat(jdbc.sql("select count(*) from obstacle where resolved_at is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void showsAtMostFivePastSolutionsThatHelpedOfTheSameCategoryInTheSameDistrict() {
        for (int number = 11; number <= 17; number++) {
            var near = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341402-" + number)).key();
            resolve(reported(near, ObstacleCategory.MARKET), "ขายที่ตลาดนัด " + number, number != 16);
        }
        resolve(reported(village.key(), ObstacleCategory.MONEY), "ออมกลุ่ม", true);
        people.as("officer3401", org.sammachip.access.Role.OFFICER, "3401");
        var far = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-340101-01")).key();
        resolve(reported(far, ObstacleCategory.MARKET), "อำเภออื่น", true);
        people.asOfficer();

        assertThat(form.options(request(reported(village.key(), ObstacleCategory.MARKET)))
                        .pastSolutions())
                .extracting(PastSolution::solution)
                .containsExactly(
                        "ขายที่ตลาดนัด 17",
                        "ขายที่ตลาดนัด 15",
                        "ขายที่ตลาดนัด 14",
                        "ขายที่ตลาดนัด 13",
                        "ขายที่ตลาดนัด 12");
    }

    @Test
    void refusesAHouseholdOfAnotherProject() {
        var foreign = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341401-08")).household("5000");
        assertThatThrownBy(() -> obstacles.report(village.key(), ObstacleCategory.MONEY, "ไม่มีทุน", List.of(foreign)))
                .hasMessageContaining("แถวที่ 1 ช่อง “ครัวเรือน” ไม่ใช่ครัวเรือนของโครงการนี้");
        assertThat(jdbc.sql("select count(*) from obstacle")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void runsBesideTheStepsOfTheProjectWithoutInterruptingThem() {
        var key = people.register(CaseDriver.registration(9));
        var found = reported(key, ObstacleCategory.HARVEST_SEASON);
        process.obstacleReported(key, found.id(), found.category().name());

        assertThat(people.openTasks()).containsExactly("acknowledgeGuidelines", "resolveObstacle");
        people.complete("resolveObstacle", "{\"solution\": \"แจ้งก่อน 3 วัน\", \"helped\": false}");
        assertThat(people.openTasks()).containsExactly("acknowledgeGuidelines");
        assertThat(obstacles.of(key)).singleElement().satisfies(one -> assertThat(one.helped())
                .isFalse());
    }

    private ProcessInstance handle(Obstacle reported) {
        return people.step(
                "obstacle",
                reported.projectKey(),
                "obstacleId",
                reported.id(),
                "obstacleCategory",
                reported.category().name());
    }

    private Obstacle reported(ProjectKey project, ObstacleCategory category) {
        return obstacles.report(project, category, "ขายไม่ได้", List.of());
    }

    private void resolve(Obstacle reported, String solution, boolean helped) {
        obstacles.resolve(reported.projectKey(), reported.id(), new Resolution(solution, helped));
    }

    private static FormRequest request(Obstacle obstacle) {
        return new FormRequest(obstacle.projectKey(), null, null, null, obstacle.id(), null, null);
    }
}
