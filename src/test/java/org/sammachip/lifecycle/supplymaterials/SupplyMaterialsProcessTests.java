package org.sammachip.lifecycle.supplymaterials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.SammachipTest;
import org.sammachip.Village;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.activity.Activities;
import org.sammachip.project.activity.Activity;
import org.sammachip.project.activity.ActivityPeople;
import org.sammachip.project.material.HandoverList;
import org.sammachip.project.material.MaterialList;
import org.sammachip.project.material.MaterialRequest;
import org.sammachip.project.material.Materials;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Step 8: asked for, approved by somebody else, shown, handed over. */
@SammachipTest
class SupplyMaterialsProcessTests {

    static final String REED = """
            {"items": [{"occupation": "ทอเสื่อกก", "item": "ต้นกก", "unit": "มัด", "quantity": 20, "unitPrice": 50}]}""";
    static final String APPROVED = """
            {"approved": true, "comment": null}""";

    @Autowired
    CaseDriver people;

    @Autowired
    Activities activities;

    @Autowired
    Materials materials;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RequestMaterialsForm requestForm;

    @Autowired
    HandOverMaterialsForm handOverForm;

    ProjectKey project;
    Village village;
    long household;

    @BeforeEach
    void registerVillage() {
        project = people.asOfficer().registered();
        village = new Village(project, activities, jdbc);
        household = village.household("12/3");
        village.planWithReed();
    }

    @Test
    void asksOfficersThenManagersThenOfficers() {
        var step = people.step("supplyMaterials", project);
        assertThat(step).isWaitingAt("requestMaterials");
        assertThat(task(step)).hasCandidateGroup("officers");
        people.complete("requestMaterials", REED);
        assertThat(step).isWaitingAt("approveMaterials");
        assertThat(task(step)).hasCandidateGroup("districtManagers");
        people.asManager().complete("approveMaterials", APPROVED);
        assertThat(step).isWaitingAt("handOverMaterials");
        assertThat(task(step)).hasCandidateGroup("officers");
        handOver(20, null);
        assertThat(step).isEnded();
        assertThat(request().status()).isEqualTo(MaterialRequest.Status.HANDED_OVER);
        assertThat(jdbc.sql("select quantity || ' ' || unit_price || ' ' || receipt || ' ' || handed_on from handover")
                        .query(String.class)
                        .list())
                .containsExactly("20.00 50.00 ร.1/2570 2026-10-05");
    }

    @Test
    void startsWithWhatThePlanForesees() {
        people.step("supplyMaterials", project);
        assertThat(requestForm.values(FormRequest.of(project)))
                .isEqualTo(new MaterialList(List.of(new MaterialList.Line(
                        "ทอเสื่อกก", "ต้นกก", "มัด", new BigDecimal("20.00"), new BigDecimal("50.00")))));
        assertThat(requestForm.options(FormRequest.of(project)))
                .isEqualTo(Map.of("moneyLeft", new BigDecimal("100000.00")));
    }

    @Test
    void returnsTheRequestWithACommentAsOftenAsNeeded() {
        var step = requested();
        people.asManager().complete("approveMaterials", """
                {"approved": false, "comment": "ลดจำนวนลง"}""");
        assertThat(step).isWaitingAt("requestMaterials");
        assertThat(requestForm.comment(FormRequest.of(project))).isEqualTo("ลดจำนวนลง");
        people.asOfficer().complete("requestMaterials", REED.replace("20", "10"));
        assertThat(step).isWaitingAt("approveMaterials");
        assertThat(materials.total(project)).isEqualByComparingTo("500");
        assertThat(village.count("material_item")).isOne();
        assertThat(request().comment()).isNull();
    }

    @Test
    void showsTheMaterialsBeforeHandingThemOver() {
        village.activity(Activity.Kind.DEMONSTRATION, "2026-12-20");
        var step = approved();
        assertThat(step).isWaitingAt("demonstration");
        people.moveTo(LocalDate.of(2026, 12, 10)).completeExternal("activity.invitations");
        people.asOfficer().complete("coordinateActivity", """
                {"toldOn": "2026-12-10", "toldHow": ["LETTER"], "toolsReady": true}""");
        people.moveTo(LocalDate.of(2026, 12, 20)).complete("recordActivity", """
                {"outcome": "HELD", "cost": 900, "attendance": [{"householdId": %d, "presence": "PRESENT"}]}""".formatted(household));
        assertThat(step).isWaitingAt("handOverMaterials");
    }

    @Test
    void explainsADifference() {
        var step = approved();
        handOver(18, "ร้านส่งให้ไม่ครบ");
        assertThat(step).isEnded();
        assertThat(request().differenceReason()).isEqualTo("ร้านส่งให้ไม่ครบ");
    }

    @Test
    void startsHandingOverWithWhatWasApproved() {
        approved();
        var item = materials.items(project).get(0);
        assertThat(handOverForm.values(FormRequest.of(project)))
                .isEqualTo(new HandoverList(
                        List.of(new HandoverList.Line(
                                item.id(),
                                null,
                                new BigDecimal("20.00"),
                                new BigDecimal("50.00"),
                                null,
                                null,
                                null,
                                LocalDate.of(2026, 10, 5))),
                        null));
        assertThat(handOverForm.options(FormRequest.of(project)))
                .isEqualTo(Map.of(
                        "items",
                        List.of(item),
                        "households",
                        List.of(new ActivityPeople.InvitedHousehold(household, "12/3", "หัวหน้าครัวเรือน"))));
    }

    private ProcessInstance requested() {
        var step = people.step("supplyMaterials", project);
        people.complete("requestMaterials", REED);
        return step;
    }

    private ProcessInstance approved() {
        var step = requested();
        people.asManager().complete("approveMaterials", APPROVED);
        people.asOfficer();
        return step;
    }

    private void handOver(int quantity, String differenceReason) {
        people.asOfficer().complete("handOverMaterials", """
                {"handovers": [{"materialItemId": %d, "householdId": %d, "quantity": %d, "unitPrice": 50,
                  "receipt": "ร.1/2570", "photoId": "%s", "receiptFileId": "%s",
                  "handedOn": "2569-10-05"}], "differenceReason": %s}""".formatted(
                        materials.items(project).get(0).id(),
                        household,
                        quantity,
                        village.photo(),
                        village.attachment(),
                        differenceReason == null ? null : '"' + differenceReason + '"'));
    }

    private MaterialRequest request() {
        return materials.find(project).orElseThrow();
    }
}
