package org.sammachip.lifecycle.supplymaterials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.SammachipTest;
import org.sammachip.Village;
import org.sammachip.access.Role;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.activity.Activities;
import org.sammachip.project.activity.Activity;
import org.sammachip.project.activity.Meeting;
import org.sammachip.project.material.MaterialItem;
import org.sammachip.project.material.Materials;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the forms of step 8 refuse, in which words, and that nothing was written. */
@SammachipTest
class MaterialsRefusalTests {

    @Autowired
    CaseDriver people;

    @Autowired
    Activities activities;

    @Autowired
    Materials materials;

    @Autowired
    JdbcClient jdbc;

    ProjectKey project;
    Village village;
    long household;

    @BeforeEach
    void startStep() {
        project = people.asOfficer().registered();
        village = new Village(project, activities, jdbc);
        household = village.household("12/3");
        people.step("supplyMaterials", project);
    }

    @Test
    void asksForNothingAndHandsOverNothingWhenTheMoneyIsSpent() {
        held("100000.01");
        assertThat(materials.moneyLeft(project)).isNegative();
        refusesRequest("{}", "ไม่มีรายการวัสดุ ถ้าไม่ขอวัสดุให้ส่งรายการว่าง");

        people.complete("requestMaterials", items(""));
        people.asManager().complete("approveMaterials", "{\"approved\": true}");
        people.asOfficer().complete("handOverMaterials", "{\"handovers\": []}");
        assertThat(jdbc.sql("select status from material_request")
                        .query(String.class)
                        .single())
                .isEqualTo("HANDED_OVER");
    }

    @Test
    void roundsTheMoneyOfEachMaterialToTheSatang() {
        people.complete("requestMaterials", items(line("ต้นกก", "0.5", "0.25") + "," + line("ด้าย", "0.5", "0.25")));
        assertThat(materials.total(project)).isEqualByComparingTo("0.26");
    }

    @Test
    void refusesNegativeMoneyAndNoQuantity() {
        refusesRequest(items(line("ต้นกก", "0", "-1")), "แถวที่ 1 ช่อง “จำนวน” ต้องมากกว่า 0");
        refusesRequest(items(line("ต้นกก", "1", "-1")), "แถวที่ 1 ช่อง “ราคาต่อหน่วย” ต้องไม่ติดลบ");
        refusesRequest(items(line("ต้นกก", "\"สิบ\"", "1")), "แถวที่ 1 ช่อง “จำนวน” “สิบ” ต้องเป็นตัวเลข");
    }

    @Test
    void refusesAMaterialWrittenTwice() {
        refusesRequest(
                items(line("ต้นกก", "1", "50") + "," + line("ต้นกก ", "2", "50")),
                "แถวที่ 2 วัสดุ “ต้นกก ” อยู่ในรายการแล้ว");
    }

    @Test
    void refusesAnApprovalByTheRequester() {
        request("20", "50");
        people.as("officer3414", Role.DISTRICT_MANAGER, CaseDriver.DISTRICT);
        refusesApproval("ผู้จัดทำอนุมัติงานของตนเองไม่ได้");
    }

    @Test
    void refusesAnApprovalByAnOfficer() {
        request("20", "50");
        people.as("officer-b", Role.OFFICER, CaseDriver.DISTRICT);
        refusesApproval("บัญชีของท่านไม่มีสิทธิ์ทำงานนี้");
    }

    @Test
    void refusesAReturnWithoutAComment() {
        request("20", "50");
        people.asManager();
        refuses(
                () -> people.complete("approveMaterials", "{\"approved\": false}"),
                "กรุณากรอกช่อง “ความเห็น” ว่าต้องแก้ไขเรื่องใด");
    }

    @Test
    void refusesWhatTheMoneyLeftDoesNotCover() {
        held("60000.00");
        village.activity(Activity.Kind.TRAINING, "2027-03-20");
        var cancelled = activities
                .findById(village.activity(Activity.Kind.TRAINING, "2027-04-20"))
                .orElseThrow();
        activities.save(cancelled.cancelled("ไม่มีผู้สนใจ", Meeting.none("officer3414", Instant.EPOCH)));
        assertThat(materials.moneyLeft(project)).isEqualByComparingTo("35000");

        request("700.02", "50");
        people.asManager();
        refusesApproval(
                "อนุมัติไม่ได้ วัสดุที่ขอรวม 35,001.00 บาท แต่งบประมาณคงเหลือ 35,000.00 บาท กรุณาส่งกลับให้ลดรายการ");
    }

    @Test
    void approvesWhatTheMoneyLeftJustCovers() {
        held("60000.00");
        request("800", "50");
        people.asManager().complete("approveMaterials", "{\"approved\": true}");
        assertThat(people.openTasks()).containsExactly("handOverMaterials");
    }

    @Test
    void refusesADifferenceWithoutAReason() {
        approve();
        refusesHandover(
                row("18", "50", "2026-10-05"),
                "ส่งมอบ“ต้นกก” 18 มัด แต่อนุมัติไว้ 20 มัด กรุณากรอกช่อง “เหตุผลถ้ามอบไม่ตรงกับที่อนุมัติ” หรือแก้จำนวน");
        refusesHandover("", "ส่งมอบ“ต้นกก” 0 มัด แต่อนุมัติไว้ 20 มัด");
        refusesHandover(
                row("20", "55", "2026-10-05"),
                "ราคา“ต้นกก” สูงกว่าที่อนุมัติไว้หน่วยละ 50.00 บาท กรุณากรอกช่อง “เหตุผลถ้ามอบไม่ตรงกับที่อนุมัติ” หรือแก้ราคา");
    }

    @Test
    void refusesAHandoverOfTomorrowOrBeforeTheApproval() {
        approve();
        refusesHandover(
                row("20", "50", "2026-10-06"),
                "แถวที่ 1 ช่อง “วันที่มอบ” 6 ตุลาคม 2569 ยังมาไม่ถึง ต้องไม่เกินวันนี้ 5 ตุลาคม 2569");
        refusesHandover(
                row("20", "50", "2026-10-04"),
                "แถวที่ 1 ช่อง “วันที่มอบ” 4 ตุลาคม 2569 อยู่ก่อนวันที่อนุมัติ 5 ตุลาคม 2569");
    }

    @Test
    void refusesForeignHouseholdsMaterialsAndPhotosAndTheSameReceiptTwice() {
        approve();
        var good = row("10", "50", "2026-10-05");
        refusesHandover(good + "," + good, "แถวที่ 2 วัสดุ ครัวเรือน และเลขที่ใบรับซ้ำกับแถวก่อน กรุณารวมเป็นแถวเดียว");
        refusesHandover(
                good.replace("\"householdId\": " + household, "\"householdId\": -1"),
                "แถวที่ 1 ช่อง “ครัวเรือนผู้รับ” ไม่ใช่ครัวเรือนเป้าหมายของโครงการนี้");
        refusesHandover(
                good.replace("\"materialItemId\": " + item().id(), "\"materialItemId\": -1"),
                "แถวที่ 1 ช่อง “วัสดุที่อนุมัติ” ไม่อยู่ในรายการที่อนุมัติ");
        refusesHandover(
                good.replace("\"photoId\": null", "\"photoId\": \"" + UUID.randomUUID() + "\""),
                "แถวที่ 1 ช่อง “ภาพการมอบ” ไม่ได้อยู่ในโครงการนี้");
        refusesHandover(
                good.replace("\"photoId\"", "\"receiptFileId\": \"" + village.photo() + "\", \"photoId\""),
                "แถวที่ 1 ช่อง “ใบรับ” ไม่ได้อยู่ในโครงการนี้ กรุณาแนบไฟล์ใหม่");
        refusesHandover(good.replace("ร.1", " "), "แถวที่ 1 กรุณากรอกช่อง “เลขที่ใบรับ”");
    }

    @Test
    void changesNoItemOnceTheRequestIsApproved() {
        approve();
        var before = materials.items(project);
        assertThatThrownBy(() -> people.complete("requestMaterials", items(line("ด้าย", "1", "1"))))
                .isInstanceOf(AssertionError.class);
        people.step("supplyMaterials", project);
        refuses(
                () -> people.complete("requestMaterials", items(line("ด้าย", "1", "1"))),
                "คำขอวัสดุนี้ส่งไปแล้ว แก้รายการไม่ได้ กรุณาเปิดรายการงานใหม่");
        assertThat(materials.items(project)).isEqualTo(before);
    }

    private void held(String cost) {
        var id = village.activity(Activity.Kind.FORUM, "2026-10-05");
        jdbc.sql(
                        "update activity set status = 'HELD', cost = ?, recorded_by = 'officer3414', recorded_at = now() where id = ?")
                .params(new BigDecimal(cost), id)
                .update();
    }

    private void request(String quantity, String price) {
        people.complete("requestMaterials", items(line("ต้นกก", quantity, price)));
    }

    private void approve() {
        request("20", "50");
        people.asManager().complete("approveMaterials", "{\"approved\": true}");
        people.asOfficer();
    }

    private MaterialItem item() {
        return materials.items(project).get(0);
    }

    private static String items(String lines) {
        return "{\"items\": [" + lines + "]}";
    }

    private static String line(String item, String quantity, String price) {
        return """
                {"occupation": "ทอเสื่อกก", "item": "%s", "unit": "มัด", "quantity": %s, "unitPrice": %s}""".formatted(item, quantity, price);
    }

    private String row(String quantity, String price, String day) {
        return """
                {"materialItemId": %d, "householdId": %d, "quantity": %s, "unitPrice": %s, "receipt": "ร.1",
                 "photoId": null, "handedOn": "%s"}""".formatted(item().id(), household, quantity, price, day);
    }

    private void refusesRequest(String json, String sentence) {
        refuses(() -> people.complete("requestMaterials", json), sentence);
        assertThat(village.count("material_request")).isZero();
        assertThat(village.count("material_item")).isZero();
    }

    private void refusesApproval(String sentence) {
        refuses(() -> people.complete("approveMaterials", "{\"approved\": true}"), sentence);
        assertThat(jdbc.sql("select status from material_request")
                        .query(String.class)
                        .single())
                .isEqualTo("REQUESTED");
    }

    private void refusesHandover(String rows, String sentence) {
        refuses(() -> people.complete("handOverMaterials", "{\"handovers\": [" + rows + "]}"), sentence);
        assertThat(village.count("handover")).isZero();
        assertThat(jdbc.sql("select status from material_request")
                        .query(String.class)
                        .single())
                .isEqualTo("APPROVED");
    }

    private static void refuses(ThrowingCallable form, String sentence) {
        assertThatThrownBy(form).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }
}
