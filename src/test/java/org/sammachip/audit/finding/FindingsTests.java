package org.sammachip.audit.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sammachip.audit.finding.FlawlessVillage.KEY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.SammachipTest;
import org.sammachip.access.Role;
import org.sammachip.problem.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Each test puts one fault into a record without any, and only its own finding finds it. */
@SammachipTest
class FindingsTests {

    @Autowired
    FindingController findings;

    @Autowired
    CaseDriver people;

    @Autowired
    TransactionOperations transactions;

    private static final Set<String> OF_THE_OFFICE = Set.of("office-by-hand", "own-rights", "rights-changed");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    IdentityService identities;

    @BeforeEach
    void aVillageWithoutFault() {
        people.moveTo(LocalDate.of(2027, 9, 15)).as("clerk", Role.OFFICER, "3414");
        transactions.executeWithoutResult(transaction -> FlawlessVillage.insert(jdbc));
        people.as("auditor", Role.AUDITOR, "3414");
    }

    @Test
    void findNothingInARecordWithoutFault() {
        assertThat(findings.all(null, null))
                // migrations stand in it, and accounts that other tests make
                .filteredOn(one -> !OF_THE_OFFICE.contains(one.id()))
                .allMatch(one -> one.count() == 0);
    }

    @Test
    void findAStepThatWasClosedWithoutItsEvidence() {
        jdbc.sql("delete from lesson").update();
        jdbc.sql("delete from document where kind = 'KNOWLEDGE_RECORD'").update();
        assertThat(found()).isEqualTo(Map.of("without-evidence", 2L));
        assertThat(what("without-evidence"))
                .containsExactly(
                        "ขั้นที่ 6 ศึกษาดูงาน: ไปศึกษาดูงานแล้วแต่ไม่มีบันทึกสิ่งที่นำมาปรับใช้",
                        "ขั้นที่ 10 สรุปและประเมินผล: ไม่มีไฟล์แบบบันทึกองค์ความรู้");
    }

    @Test
    void lookForEvidenceOfEachStep() {
        var takenAway = List.of(
                "delete from guideline_acknowledgement",
                "update plan set status = 'SUBMITTED'",
                "update project set small_team_reason = null",
                "update person set lead_sage = false",
                "delete from goal",
                "update project set household_target = 20",
                "delete from attendance where activity_id = (select id from activity where kind = 'TRAINING')",
                "delete from group_member where household_id = (select max(id) from household)",
                "update handover set receipt = ' '",
                "update follow_up_round set status = 'CANCELLED'",
                "update evaluation set status = 'REVIEWED', approved_by = null");
        for (var sql : takenAway) {
            var before = found().getOrDefault("without-evidence", 0L);
            jdbc.sql(sql).update();
            assertThat(found().get("without-evidence")).as(sql).isEqualTo(before + 1);
        }
    }

    @Test
    void askOnlyForEvidenceOfStepsThatAreOver() {
        jdbc.sql("update project set status = 'RUNNING', ended_at = null").update();
        jdbc.sql("delete from lesson").update();
        jdbc.sql("delete from goal").update();
        assertThat(found()).isEmpty();
        jdbc.sql("""
                        insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_,
                            start_time_, end_time_, state_)
                        values ('visit', 'visit', ?, 'studyVisit', 'studyVisit:1', '2027-01-01', '2027-02-01', 'COMPLETED'),
                            ('forum', 'forum', ?, 'holdForum', 'holdForum:1', '2027-01-01', null, 'ACTIVE')""").params(KEY, KEY).update();
        assertThat(found()).isEqualTo(Map.of("without-evidence", 1L));
    }

    @Test
    void tellNoticeThatAManagerLetPassFromNoticeThatNobodyDid() {
        jdbc.sql("update activity set told_on = planned_on - 2 where kind = 'FORUM'")
                .update();
        assertThat(found()).isEqualTo(Map.of("short-notice", 1L));
        assertThat(what("short-notice")).containsExactly("เวทีชี้แจง แจ้งล่วงหน้า 2 วัน");
        jdbc.sql("update activity set waived_by = 'manager3414', waiver_reason = 'น้ำท่วม' where kind = 'FORUM'")
                .update();
        assertThat(found()).isEqualTo(Map.of("waived-notice", 1L));
    }

    @Test
    void findAVisitThatNobodyWasToldOf() {
        jdbc.sql("update follow_up_round set told_on = null").update();
        assertThat(what("short-notice")).containsExactly("ติดตามเยี่ยมเยียนรอบที่ 1 ไม่มีบันทึกว่าแจ้งล่วงหน้า");
        jdbc.sql("update follow_up_round set told_on = visited_on - 1, told_note = 'ฝนตก'")
                .update();
        assertThat(found()).isEqualTo(Map.of("waived-notice", 1L));
    }

    @Test
    void findWhoeverApprovedTheirOwnWork() {
        jdbc.sql("update plan set decided_by = author").update();
        jdbc.sql("update material_request set decided_by = requested_by").update();
        jdbc.sql("update evaluation set approved_by = collected_by").update();
        jdbc.sql("update activity set waived_by = told_by where kind = 'FORUM'").update();
        jdbc.sql("""
                        insert into plan_change (project_key, reason, requested_by, requested_at, proposal, status,
                            decided_by, decided_at)
                        values (?, 'ฝน', 'officer3414', '2027-01-01', '{}', 'APPROVED', 'officer3414', '2027-01-02')""").param(KEY).update();
        jdbc.sql("update activity set waived_at = '2027-01-09' where waived_by is not null")
                .update();
        assertThat(found()).isEqualTo(Map.of("own-approval", 5L, "author-changed", 2L));
    }

    @Test
    void findMoneyOverThePlan() {
        jdbc.sql("update activity set cost = 1200.50 where kind = 'TRAINING'").update();
        assertThat(found()).isEqualTo(Map.of("over-plan", 1L));
        assertThat(what("over-plan")).containsExactly("ถ่ายทอดความรู้ ใช้ 1,200.50 บาท เกินแผน 200.50 บาท");
        jdbc.sql("update handover set unit_price = 60").update();
        assertThat(what("over-plan")).contains("ส่งมอบกก 720.00 บาท เกินที่อนุมัติ 120.00 บาท");
        jdbc.sql("update project set budget = 3500").update();
        assertThat(what("over-plan"))
                .contains("แผนงานรวม 3,600.00 บาท เกินงบประมาณโครงการ 100.00 บาท")
                .contains("ใช้จ่ายรวม 3,720.50 บาท เกินงบประมาณโครงการ 220.50 บาท");
        jdbc.sql("update material_item set unit_price = 60").update();
        assertThat(what("over-plan")).contains("วัสดุที่อนุมัติ 720.00 บาท เกินแผน 120.00 บาท");
    }

    @Test
    void findMaterialsThatNobodySawAgain() {
        jdbc.sql("delete from material_sighting where handover_id = (select min(id) from handover)")
                .update();
        jdbc.sql("update material_sighting set state = 'LOST' where handover_id = (select max(id) from handover)")
                .update();
        assertThat(found()).isEqualTo(Map.of("not-seen-again", 1L));
        assertThat(what("not-seen-again"))
                .containsExactly("กก: ส่งมอบ 6 ครัวเรือน ไม่พบบันทึกการติดตาม 1 ครัวเรือน สูญหาย 1 ครัวเรือน");
        jdbc.sql("update handover set handed_on = '2027-03-05'").update();
        assertThat(found()).as("no round since").isEmpty();
    }

    @Test
    void findVisitsThatWereMissed() {
        jdbc.sql(
                        "update visit set outcome = 'NOT_MET', practises = null, income = null where id = (select min(id) from visit)")
                .update();
        jdbc.sql("delete from material_sighting where visit_id = (select max(id) from visit)")
                .update();
        jdbc.sql("delete from visit where id = (select max(id) from visit)").update();
        assertThat(what("missed-visit"))
                .containsExactlyInAnyOrder(
                        "รอบที่ 1 ไม่มีบันทึกการเยี่ยม 1 ครัวเรือน", "ไม่เคยได้พบ 1 ครัวเรือนเลยตลอดการติดตาม");
    }

    @Test
    void findARoundWhoseDayWentByAndNoneThatIsToCome() {
        jdbc.sql("update project set status = 'RUNNING', ended_at = null").update();
        jdbc.sql("""
                        insert into follow_up_round (project_key, round, planned_on, status)
                        values (:key, 2, '2027-09-14', 'PLANNED'), (:key, 3, '2027-09-15', 'PLANNED')""").param("key", KEY).update();
        assertThat(what("missed-visit")).containsExactly("รอบที่ 2 เลยวันที่กำหนดแล้วยังไม่มีบันทึกการเยี่ยม");
        jdbc.sql("update project set status = 'SUSPENDED'").update();
        assertThat(found()).isEmpty();
    }

    @Test
    void findIncomesThatAreTheSameAcrossHouseholds() {
        jdbc.sql("update household_result set income = 6000 where household_id <> (select min(id) from household)")
                .update();
        assertThat(found()).isEqualTo(Map.of("same-income", 1L));
        assertThat(what("same-income"))
                .containsExactly("รายได้ตามผลการประเมินฉบับที่ 1 6,000.00 บาท เท่ากัน 5 จาก 6 ครัวเรือน");
        jdbc.sql("update visit set income = 5500").update();
        jdbc.sql("update household set baseline_income = 5000").update();
        assertThat(found()).isEqualTo(Map.of("same-income", 3L));
    }

    @Test
    void findTasksThatWereCompletedAtNightAndOnDaysOffApart() {
        task("evening", "2027-01-11 21:59");
        assertThat(found()).isEmpty();
        task("night", "2027-01-11 22:00");
        task("early", "2027-01-12 04:59");
        task("saturday", "2027-01-16 10:00");
        task("holiday", "2027-04-14 10:00");
        assertThat(found()).isEqualTo(Map.of("night", 2L, "day-off", 2L));
        assertThat(what("night")).containsExactly("จัดทำแผน เวลา 04:59 น.", "จัดทำแผน เวลา 22:00 น.");
        assertThat(what("day-off")).containsExactly("จัดทำแผน (วันหยุดราชการ)", "จัดทำแผน (วันเสาร์)");
        assertThat(findings.rows("night", null, null, null).rows())
                .extracting(FindingRow::taskId)
                .containsExactly("early", "night");
    }

    @Test
    void findFiguresThatWereChangedAfterTheirApproval() {
        byTheService("update activity set cost = 950 where kind = 'TRAINING'", "manager3414");
        byTheService(
                "update household_result set income = 9000 where household_id = (select min(id) from household)", "x");
        byTheService("update plan_material set quantity = 13", "x");
        byTheService("update project set budget = 120000", "x");
        byTheService("update evaluation set lessons = 'อื่น'", "x");
        assertThat(what("changed-after-approval"))
                .containsExactlyInAnyOrder(
                        "กิจกรรม: ค่าใช้จ่ายจริง (บาท) จาก 900.00 เป็น 950.00",
                        "ผลของครัวเรือน: รายได้ต่อเดือน (บาท) จาก 5210.00 เป็น 9000.00",
                        "วัสดุในแผน: จำนวน จาก 12.00 เป็น 13.00",
                        "โครงการ: งบประมาณ (บาท) จาก 100000.00 เป็น 120000.00");
        assertThat(findings.rows("changed-after-approval", null, null, null).rows())
                .allMatch(row -> row.act() != null);
    }

    @Test
    void letFiguresChangeBeforeTheirApprovalAndWithIt() {
        jdbc.sql("update plan set status = 'SUBMITTED'").update();
        jdbc.sql("update evaluation set status = 'REVIEWED'").update();
        byTheService("update plan_material set quantity = 11", "officer3414");
        byTheService("update plan set status = 'APPROVED'", "manager3414");
        byTheService(
                "with approved as (update evaluation set status = 'APPROVED' returning project_key)"
                        + " update household_result set income = income + 1 where project_key in (table approved)",
                "manager3414");
        assertThat(what("changed-after-approval")).isEmpty();
    }

    @Test
    void takeErasingOfWhatTellsOfPeopleForNoChangeOfFigures() {
        byTheService("update attendance set note = 'ลบแล้ว'", "admin");
        byTheService("update household_result set note = 'ลบแล้ว'", "admin");
        byTheService("update project set erased_at = now()", null);
        assertThat(what("changed-after-approval")).isEmpty();
        assertThat(what("by-hand")).isEmpty();

        byTheService("update project set erased_at = null, budget = budget + 1", null);
        assertThat(what("by-hand")).hasSize(1);
    }

    @Test
    void findWhoApprovedTheirOwnWorkWhateverTheRecordSaysNow() {
        jdbc.sql("update plan set status = 'SUBMITTED'").update();
        byTheService("update plan set status = 'APPROVED'", "officer3414");
        assertThat(found()).containsEntry("own-approval", 1L);
        assertThat(what("own-approval")).containsExactly("แผนงาน (ตามบันทึกการเปลี่ยนแปลง ต่างจากทะเบียนปัจจุบัน)");
    }

    @Test
    void findWhatWasChangedInTheDatabaseByHand() {
        byTheService("update goal set measure = 'รายได้'", "officer3414");
        assertThat(what("by-hand")).isEmpty();
        byTheService("update goal set measure = 'อื่น'", null);
        assertThat(what("by-hand"))
                .singleElement()
                .asString()
                .startsWith("เป้าหมายของหมู่บ้าน 1 รายการ (บัญชีฐานข้อมูล ");
    }

    /** The forged context is what a hand tells of itself. */
    private void byHand(String sql) {
        byHand(sql, "2027-09-15T00:00:00Z");
    }

    private void byHand(String sql, String at) {
        jdbc.sql("""
                        do $$ begin
                            execute 'reset role';
                            perform set_config('sammachip.context',
                                '{"person": "manager3414", "instance": "x", "at": "%s"}', true);
                            %s;
                            execute 'set role sammachip_app';
                        end $$""".formatted(at, sql)).update();
    }

    @Test
    void findAFigureChangedAfterItsApprovalThoughItIsSaidToBeBefore() {
        identities.clearAuthentication();
        transactions.executeWithoutResult(status -> jdbc.sql(
                        "set local sammachip.context = '{\"person\": \"manager3414\", \"instance\": \"x\", \"at\": \"2001-01-01T00:00:00Z\"}'; update household_result set income = 99999")
                .update());
        people.as("auditor", Role.AUDITOR, "3414");
        assertThat(what("changed-after-approval")).isNotEmpty();
    }

    @Test
    void findAHandThatSaysItComesLater() {
        byHand(
                "update household set baseline_income = 1 where id = (select min(id) from household)",
                "2999-01-01T00:00:00Z");
        assertThat(findings.rows("by-hand", null, null, null).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.at()).isBefore(Instant.parse("2900-01-01T00:00:00Z")));
        identities.clearAuthentication();
        transactions.executeWithoutResult(status -> jdbc.sql(
                        "set local sammachip.context = '{\"at\": \"2999-01-01T00:00:00Z\"}'; update goal set measure = 'x'")
                .update());
        people.as("auditor", Role.AUDITOR, "3414");
        assertThat(what("by-hand")).hasSize(2);
    }

    @Test
    void findAHandThatSaysItIsSomebodySignedIn() {
        byHand("update household set baseline_income = 1 where id = (select min(id) from household)");
        assertThat(what("by-hand")).containsExactly("ครัวเรือนเป้าหมาย 1 รายการ (บัญชีฐานข้อมูล postgres/none)");
    }

    @Test
    void findRightsGivenByHandForThoseWhoAuditAlone() {
        byHand(
                "insert into act_id_group (id_) values ('handmade') on conflict do nothing;"
                        + " insert into act_id_membership (user_id_, group_id_) values ('admin', 'handmade');"
                        + " delete from act_id_membership where group_id_ = 'handmade'; delete from act_id_group where id_ = 'handmade'");
        people.moveTo(LocalDate.of(2126, 9, 15));
        var page = findings.rows("office-by-hand", null, null, null);
        assertThat(page.rows().get(0).what()).contains("รายการ: admin, handmade (บัญชีฐานข้อมูล postgres/none)");
        assertThat(page.rows().get(0).key()).isNull();
        people.as("manager", Role.DISTRICT_MANAGER, "3414");
        assertThat(findings.all(null, null)).noneMatch(one -> one.id().equals("office-by-hand"));
        assertThatThrownBy(() -> findings.rows("office-by-hand", null, null, null))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void findWhoGaveWhomWhichRightsFirstThoseWhoGaveThemToThemselves() {
        people.moveTo(LocalDate.of(2126, 9, 15)).as("giver", Role.ADMINISTRATOR);
        for (var account : List.of("taker", "giver")) {
            identities.saveUser(identities.newUser(account));
            identities.createMembership(account, Role.OFFICER.group());
            identities.createTenantUserMembership("3414", account);
            identities.deleteUser(account);
        }
        people.as("auditor", Role.AUDITOR, "3414");

        assertThat(what("own-rights").subList(0, 4))
                .containsExactlyInAnyOrder(
                        "บัญชี giver ในกลุ่ม นักวิชาการพัฒนาชุมชน (ให้)",
                        "บัญชี giver ในพื้นที่ อำเภอม่วงสามสิบ (ให้)",
                        "บัญชี giver ในกลุ่ม นักวิชาการพัฒนาชุมชน (ถอน)",
                        "บัญชี giver ในพื้นที่ อำเภอม่วงสามสิบ (ถอน)");
        assertThat(findings.rows("rights-changed", null, null, null).rows().subList(0, 8))
                .allMatch(row -> row.person().id().equals("giver"))
                .extracting(FindingRow::what)
                .contains("บัญชี taker ในกลุ่ม นักวิชาการพัฒนาชุมชน (ให้)");
    }

    @Test
    void listWhatWasForgottenByHand() {
        jdbc.sql("update project set status = 'CLOSED', ended_at = '2000-01-01'")
                .update();
        assertThat(what("by-hand")).isEmpty();
        byHand("perform audit.forget('x', array_agg(act), array_agg(line)) from (select p.act, p.line"
                + " from audit.personal p join audit.act a on a.id = p.act where a.chain = '" + KEY + "' limit 1) one");
        assertThat(what("by-hand"))
                .containsExactly("ลบข้อมูลส่วนบุคคลในบันทึก 1 รายการ (บัญชีฐานข้อมูล postgres/none)");
    }

    @Test
    void findAFigureChangedByHandWhereTheClockOfTheServiceIsAhead() {
        people.moveTo(LocalDate.of(2126, 9, 15)).as("auditor", Role.AUDITOR, "3414");
        jdbc.sql("update plan set decided_at = '2126-09-14'").update();
        byHand("update plan_material set quantity = 13");
        assertThat(what("changed-after-approval")).containsExactly("วัสดุในแผน: จำนวน จาก 12.00 เป็น 13.00");
    }

    @Test
    void findAnOwnApprovalWhoseAuthorWasTurnedRoundLater() {
        byTheService("update plan set status = 'SUBMITTED', author = 'manager3414'", "manager3414");
        byTheService("update plan set status = 'APPROVED', decided_at = now()", "manager3414");
        assertThat(what("own-approval")).containsExactly("แผนงาน");
        byTheService("update plan set author = 'officer3414'", "manager3414");
        assertThat(what("own-approval")).containsExactly("แผนงาน (ตามบันทึกการเปลี่ยนแปลง ต่างจากทะเบียนปัจจุบัน)");
        assertThat(what("author-changed")).containsExactly("แผนงาน: ผู้จัดทำแผน จาก manager3414 เป็น officer3414");
    }

    @Test
    void findAWaiverOfOnesOwnNoticeWhoeverIsSaidToHaveToldNow() {
        byTheService("update activity set told_by = 'manager3414' where kind = 'FORUM'", "manager3414");
        byTheService(
                "update activity set waived_by = 'manager3414', waived_at = now() where kind = 'FORUM'", "manager3414");
        byTheService("update activity set told_by = 'officer3414' where kind = 'FORUM'", "manager3414");
        assertThat(found()).isEqualTo(Map.of("own-approval", 1L, "author-changed", 1L));
    }

    @Test
    void askNobodyForAGuidelineThatCameLater() {
        people.as("admin", Role.ADMINISTRATOR);
        jdbc.sql("insert into guideline (fiscal_year, title, edition) values (2570, 'ใหม่', 'x')")
                .update();
        people.as("auditor", Role.AUDITOR, "3414");
        try {
            assertThat(what("without-evidence")).isEmpty();
            jdbc.sql("update project set ended_at = '2027-09-15 23:00+07'").update();
            people.moveTo(LocalDate.of(2027, 9, 16)).as("auditor", Role.AUDITOR, "3414");
            assertThat(what("without-evidence"))
                    .containsExactly("ขั้นที่ 1 ศึกษาแนวทาง: ไม่มีบันทึกการรับทราบแนวทางครบทุกฉบับ");
        } finally {
            jdbc.sql("delete from guideline where title = 'ใหม่'").update();
        }
    }

    private void byTheService(String sql, String person) {
        if (person == null) {
            identities.clearAuthentication();
        } else {
            people.as(person, Role.OFFICER, "3414");
        }
        jdbc.sql(sql).update();
        people.as("auditor", Role.AUDITOR, "3414");
    }

    @Test
    void areAnsweredWithinOnesDistrictsYearAndArea() {
        jdbc.sql("update activity set told_on = null").update();
        assertThat(findings.all(2570, "3414")).anyMatch(one -> one.count() == 3);
        assertThat(findings.all(2571, null)).allMatch(one -> one.count() == 0);
        assertThatThrownBy(() -> findings.all(null, "34")).isInstanceOf(Refusal.class);
        people.as("auditor50", Role.AUDITOR, "5007");
        assertThat(found()).isEmpty();
        people.asOfficer();
        assertThatThrownBy(this::found).isInstanceOf(Refusal.class).hasMessageContaining("ผู้ตรวจสอบ");
    }

    @Test
    void comeInPagesThatNeitherRepeatNorSkip() {
        for (int i = 0; i < FindingDesk.PAGE + 10; i++) {
            task("t" + i, "2027-01-11 23:00");
        }
        var first = findings.rows("night", 2570, null, null);
        var second = findings.rows("night", 2570, null, first.next());
        assertThat(first.rows()).hasSize(FindingDesk.PAGE);
        assertThat(second.rows()).hasSize(10).doesNotContainAnyElementsOf(first.rows());
        assertThat(second.next()).isNull();
        assertThatThrownBy(() -> findings.rows("night", null, null, "x")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> findings.rows("nothing", null, null, null)).isInstanceOf(Refusal.class);
    }

    private void task(String id, String end) {
        jdbc.sql("""
                        insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_,
                            start_time_, state_)
                        values ('plan', 'plan', ?, 'changeOfTest', 'changeOfTest:1', '2027-01-01', 'ACTIVE') on conflict do nothing""").param(KEY).update();
        jdbc.sql("""
                        insert into act_hi_taskinst (id_, task_def_key_, proc_inst_id_, name_, assignee_, start_time_,
                            end_time_, delete_reason_)
                        values (?, 'draftPlan', 'plan', e'จัดทำ\\nแผน', 'officer3414', '2027-01-01', ?::timestamp, 'completed')""").params(id, end).update();
    }

    /** Without those of the change log, which the faults themselves are in. */
    private Map<String, Long> found() {
        return findings.all(null, null).stream()
                .filter(one -> one.count() > 0)
                .filter(one -> !List.of("changed-after-approval", "by-hand").contains(one.id()))
                .filter(one -> !OF_THE_OFFICE.contains(one.id()))
                .collect(Collectors.toMap(FindingController.Summary::id, FindingController.Summary::count));
    }

    private List<String> what(String finding) {
        return findings.rows(finding, null, null, null).rows().stream()
                .map(FindingRow::what)
                .toList();
    }
}
