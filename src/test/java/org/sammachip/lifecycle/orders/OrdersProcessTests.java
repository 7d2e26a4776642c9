package org.sammachip.lifecycle.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.RecordedVillage;
import org.sammachip.SammachipTest;
import org.sammachip.access.Role;
import org.sammachip.area.Areas;
import org.sammachip.area.District;
import org.sammachip.document.DocumentKind;
import org.sammachip.document.Documents;
import org.sammachip.document.NewDocument;
import org.sammachip.document.OrderRequest;
import org.sammachip.document.Orders;
import org.sammachip.document.Place;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SammachipTest
class OrdersProcessTests {

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-', '1'};

    @Autowired
    CaseDriver people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OrderDesk desk;

    @Autowired
    Orders orders;

    @Autowired
    Documents documents;

    @Autowired
    Areas areas;

    @Autowired
    ExternalTaskService work;

    @Autowired
    RuntimeService runtime;

    RecordedVillage village;

    @BeforeEach
    void aVillage() {
        village = new RecordedVillage(jdbc);
        village.handover(village.household("30000"), "10", "20");
        people.asOfficer();
    }

    @Test
    void goesFromWaitingThroughProgressToTheDocument() {
        long training = village.held("TRAINING", LocalDate.of(2027, 1, 20), LocalDate.of(2027, 1, 10), "500", "400");
        var asked = desk.ask(sheet(training));
        assertThat(asked.state()).isEqualTo(OrderState.State.WAITING);
        assertThat(asked.kindName()).isEqualTo("ใบลงทะเบียน");

        people.as("worker", Role.WORKER, "3414");
        var task = fetched("activity.attendance-sheet");
        assertThat(task.getBusinessKey()).isEqualTo(village.key().value());
        assertThat(task.getTenantId()).as("whose Cockpit shows it").isEqualTo("3414");
        assertThat(task.getVariables()).containsEntry("orderId", asked.id());
        orders.progressed(asked.id(), 40);
        people.asOfficer();
        assertThat(desk.state(asked.id()).state()).isEqualTo(OrderState.State.WORKING);
        assertThat(desk.state(asked.id()).progress()).isEqualTo(40);

        people.as("worker", Role.WORKER, "3414");
        var id = documents.addOnce(
                task.getId(),
                new NewDocument(
                        Place.of(village.key()), DocumentKind.ATTENDANCE_SHEET, "" + training, 1, "ใบ.pdf", PDF),
                "0123456789ab");
        work.complete(task.getId(), "test");
        people.asOfficer();
        var ready = desk.list(DocumentKind.ATTENDANCE_SHEET, village.key().value(), "" + training);
        assertThat(ready).singleElement().satisfies(order -> {
            assertThat(order.state()).isEqualTo(OrderState.State.READY);
            assertThat(order.progress()).isEqualTo(100);
            assertThat(order.documentId()).isEqualTo(id);
            assertThat(order.fileName()).isEqualTo("ใบ.pdf");
        });
    }

    @Test
    void makesOneDocumentOfImpatientClicksAndANewOneAfterIt() {
        var first = desk.ask(receipts());
        assertThat(desk.ask(receipts()).id()).isEqualTo(first.id());
        people.asManager();
        assertThat(desk.ask(receipts()).id()).isEqualTo(first.id());
        assertThat(desk.ask(rollUp("3414")).id()).isNotEqualTo(first.id());

        people.as("worker", Role.WORKER, "3414");
        var task = fetched("materials.receipts");
        documents.addOnce(
                task.getId(),
                new NewDocument(Place.of(village.key()), DocumentKind.MATERIAL_RECEIPTS, null, 1, "ใบ.pdf", PDF),
                null);
        people.asOfficer();
        assertThat(desk.ask(receipts()).id()).isNotEqualTo(first.id());
    }

    @Test
    void tellsWhyItFailedAndTriesTheSameOnceMoreWhenAskedAgain() {
        var asked = desk.ask(receipts());
        var task = fetched("materials.receipts");
        work.handleFailure(task.getId(), "test", "แม่แบบเอกสารผิดพลาด", 2, 0);
        assertThat(desk.state(asked.id()).state()).isEqualTo(OrderState.State.WAITING);
        assertThat(desk.state(asked.id()).message()).contains("แม่แบบเอกสารผิดพลาด", "ระบบจะลองใหม่ให้เอง");
        fetched("materials.receipts");
        work.handleFailure(task.getId(), "test", "แม่แบบเอกสารผิดพลาด", 0, 0);

        assertThat(desk.state(asked.id()).state()).isEqualTo(OrderState.State.FAILED);
        assertThat(desk.state(asked.id()).message()).startsWith("แม่แบบเอกสารผิดพลาด\nจัดทำเอกสารนี้ไม่สำเร็จ");
        assertThat(runtime.createIncidentQuery().count()).isEqualTo(1);

        var again = desk.ask(receipts());
        assertThat(again.id()).isEqualTo(asked.id());
        assertThat(again.state()).isEqualTo(OrderState.State.WAITING);
        assertThat(runtime.createIncidentQuery().count()).isZero();
        assertThat(fetched("materials.receipts").getId()).isEqualTo(task.getId());
    }

    @Test
    void startsAnewWhatAnOperatorRemoved() {
        var asked = desk.ask(receipts());
        runtime.deleteProcessInstance(
                runtime.createProcessInstanceQuery()
                        .processDefinitionKey("orderMaterialReceipts")
                        .singleResult()
                        .getId(),
                "stuck");

        assertThat(desk.state(asked.id()).state()).isEqualTo(OrderState.State.FAILED);
        assertThat(desk.state(asked.id()).message()).contains("ถูกยกเลิก");
        assertThat(desk.ask(receipts()).state()).isEqualTo(OrderState.State.WAITING);
        fetched("materials.receipts");
    }

    @Test
    void givesALetterThatIsPrintedAgainTheActivityThatItsTopicAsksFor() {
        long training = village.held("TRAINING", LocalDate.of(2027, 1, 20), LocalDate.of(2027, 1, 10), "500", "400");
        desk.ask(new OrderRequest(DocumentKind.INVITATIONS, village.key().value(), "" + training, null, null));

        assertThat(fetched("activity.invitations").getVariables()).containsEntry("activityId", training);
    }

    @Test
    void refusesAtOnceWhatNobodyCouldPrint() {
        long training = village.held("TRAINING", LocalDate.of(2027, 1, 20), LocalDate.of(2027, 1, 10), "500", "400");
        var neighbour = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341402-77"));
        long theirs = neighbour.held("TRAINING", LocalDate.of(2027, 1, 20), LocalDate.of(2027, 1, 10), "500", "400");
        refuses(sheet(theirs), "ไม่พบกิจกรรมนี้ในโครงการ " + village.key());
        jdbc.sql("update activity set status = 'CANCELLED', cancel_reason = 'ฝนตกหนัก' where id = ?")
                .param(training)
                .update();
        refuses(sheet(training), "กิจกรรม “ทอเสื่อกก” ยกเลิกแล้ว");
        refuses(
                new OrderRequest(DocumentKind.INVITATIONS, village.key().value(), "" + training, null, null),
                "กิจกรรม “ทอเสื่อกก” ยกเลิกแล้ว");
        refuses(
                new OrderRequest(DocumentKind.MATERIAL_RECEIPTS, village.key().value(), "abc", null, null),
                "ไม่ต้องระบุกิจกรรม");
        materialsAre("REQUESTED");
        refuses(receipts(), "ยังไม่มีวัสดุที่พัฒนาการอำเภออนุมัติ");
        materialsAre("APPROVED");
        assertThat(desk.ask(receipts()).state()).isEqualTo(OrderState.State.WAITING);
    }

    private void materialsAre(String status) {
        jdbc.sql("update material_request set status = ? where project_key = ?")
                .params(status, village.key().value())
                .update();
    }

    @Test
    void takesOrdersOfAProjectFromThoseWhoWorkThereOnly() {
        for (var role : List.of(Role.PROVINCE_MANAGER, Role.AUDITOR, Role.ADMINISTRATOR)) {
            people.as("reader", role, "3414");
            refuses(receipts(), "เฉพาะนักวิชาการพัฒนาชุมชนและพัฒนาการอำเภอ");
        }
        people.as("officer3407", Role.OFFICER, "3407");
        refuses(receipts(), "ไม่พบโครงการ");
        people.asOfficer();
        refuses(sheet(999_999_999), "ไม่พบกิจกรรมนี้");
        refuses(
                new OrderRequest(DocumentKind.ATTENDANCE_SHEET, village.key().value(), null, null, null),
                "ไม่พบกิจกรรมนี้");
        refuses(
                new OrderRequest(DocumentKind.EVALUATION_REPORT, village.key().value(), null, null, null),
                "ระบบจัดทำให้ตามขั้นตอน");
        jdbc.sql("update project set status = 'CLOSED', ended_at = now() where key = ?")
                .param(village.key().value())
                .update();
        refuses(receipts(), "ปิดหรือยกเลิกแล้ว");
    }

    @Test
    void takesOrdersOfAnAreaFromThoseWhoSuperviseAllOfIt() {
        var province = areas.districts("34").stream().map(District::code).toArray(String[]::new);

        refuses(rollUp("3414"), "ไม่ได้รับผิดชอบพื้นที่นี้ทั้งหมด"); // an officer
        people.asManager();
        assertThat(desk.ask(rollUp("3414")).areaName()).isEqualTo("อำเภอม่วงสามสิบ จังหวัดอุบลราชธานี");
        refuses(rollUp("34"), "ไม่ได้รับผิดชอบพื้นที่นี้ทั้งหมด");
        refuses(rollUp("3499"), "ไม่ได้รับผิดชอบพื้นที่นี้ทั้งหมด");
        people.as("province34", Role.PROVINCE_MANAGER, province);
        assertThat(desk.ask(rollUp("34")).areaName()).isEqualTo("จังหวัดอุบลราชธานี");
        refuses(rollUp("00"), "ไม่ได้รับผิดชอบพื้นที่นี้ทั้งหมด");
        people.as("admin", Role.ADMINISTRATOR);
        long country = desk.ask(rollUp("00")).id();
        assertThat(desk.list(DocumentKind.ROLL_UP, null, null)).hasSize(3);

        people.as("province34", Role.PROVINCE_MANAGER, province);
        assertThat(desk.list(DocumentKind.ROLL_UP, null, null))
                .extracting(OrderState::area)
                .containsExactlyInAnyOrder("34", "3414");
        assertThatThrownBy(() -> desk.state(country)).hasMessageContaining("ไม่พบเอกสารที่สั่งไว้");
    }

    @Test
    void asksForTheYearOfARollUp() {
        people.asManager();
        refuses(new OrderRequest(DocumentKind.ROLL_UP, null, null, "3414", 2599), "ต้องอยู่ระหว่าง 2560 ถึง 2571");
        refuses(new OrderRequest(DocumentKind.ROLL_UP, null, null, null, null), "กรุณาเลือกช่อง “พื้นที่”");
    }

    private OrderRequest receipts() {
        return new OrderRequest(DocumentKind.MATERIAL_RECEIPTS, village.key().value(), null, null, null);
    }

    private OrderRequest sheet(long activity) {
        return new OrderRequest(DocumentKind.ATTENDANCE_SHEET, village.key().value(), "" + activity, null, null);
    }

    private static OrderRequest rollUp(String area) {
        return new OrderRequest(DocumentKind.ROLL_UP, null, null, area, 2570);
    }

    private LockedExternalTask fetched(String topic) {
        return work.fetchAndLock(1, "test").topic(topic, 60_000).execute().get(0);
    }

    private void refuses(OrderRequest request, String sentence) {
        assertThatThrownBy(() -> desk.ask(request)).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }
}
