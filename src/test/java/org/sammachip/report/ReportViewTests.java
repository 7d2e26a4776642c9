package org.sammachip.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.RecordedVillage;
import org.sammachip.SammachipTest;
import org.sammachip.access.Role;
import org.sammachip.problem.Refusal;
import org.sammachip.project.evaluation.Evaluation;
import org.sammachip.project.evaluation.Results;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SammachipTest
class ReportViewTests {

    @Autowired
    ReportView reports;

    @Autowired
    RawRowsView rawRows;

    @Autowired
    InvitationsView invitations;

    @Autowired
    Evaluation evaluation;

    @Autowired
    CaseDriver people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectMapper json;

    RecordedVillage village;

    @BeforeEach
    void anEvaluatedVillage() {
        village = new RecordedVillage(jdbc).followUp(LocalDate.of(2027, 1, 20), 30, 2);
        var weaver = village.household("5000");
        var absent = village.household("4000");
        var group = village.group("กลุ่มทอเสื่อกก", List.of(weaver, absent));
        long forum = village.held("FORUM", LocalDate.of(2027, 1, 10), LocalDate.of(2027, 1, 7), "1000", "950.50");
        village.attended(forum, weaver, "PRESENT");
        village.attended(forum, absent, "ABSENT");
        village.handover(weaver, "10", "20");
        jdbc.sql("""
                        insert into obstacle (project_key, category, description, reported_by, reported_at)
                        values (?, 'MARKET', 'ขายไม่ได้', 'officer3414', '2027-02-01 00:30+07')""").param(village.key().value()).update();
        people.asOfficer();
        evaluation.collect(
                village.key(),
                new Results(
                        List.of(
                                new Results.OfHousehold(weaver, new java.math.BigDecimal("5200"), true, 5, null),
                                new Results.OfHousehold(absent, null, false, null, "ย้ายไปทำงาน")),
                        List.of(new Results.OfGroup(group, true, null)),
                        "บทเรียน",
                        "ความเป็นมา",
                        "วิธีการ",
                        null,
                        null,
                        "กลยุทธ์"));
    }

    @Test
    void invitesNoHouseholdThatWithdrew() {
        long forum = jdbc.sql("select id from activity").query(Long.class).single();
        jdbc.sql("""
                        insert into visit (project_key, round, household_id, outcome)
                        select project_key, 1, max(id), 'WITHDREW' from household group by project_key""").update();
        assertThat(invitations.of(village.key(), forum).households())
                .singleElement()
                .extracting(Invitations.Household::houseNumber)
                .isEqualTo(jdbc.sql("select house_number from household order by id limit 1")
                        .query(String.class)
                        .single());
    }

    @Test
    void invitesEveryLeaderOnceInTheFirstOfTheirRoles() {
        long forum = jdbc.sql("select id from activity").query(Long.class).single();
        jdbc.sql("""
                        insert into person (project_key, role, name, organisation)
                        select :key, role, name, organisation from (values
                            ('PARTNER', 'นางปิ่น ค่ำคูณ', null), ('SAGE', 'นางปิ่น ค่ำคูณ', null),
                            ('LEADER', 'นายกตัญญู ฐานกู้', 'ผู้ใหญ่บ้าน')) p (role, name, organisation)""").param("key", village.key().value()).update();

        assertThat(invitations.of(village.key(), forum).leaders())
                .containsExactly(
                        new Invitations.Leader("นายกตัญญู ฐานกู้", "ผู้นำชุมชน", "ผู้ใหญ่บ้าน"),
                        new Invitations.Leader("นางปิ่น ค่ำคูณ", "ปราชญ์ชุมชน", null));
    }

    @Test
    void refersToEarlierLettersOnlyWhereTheySaidAnotherDayOrPlace() {
        long forum = jdbc.sql("select id from activity").query(Long.class).single();
        assertThat(invitations.of(village.key(), forum).earlier()).isNull();
        jdbc.sql("""
                        update activity set invited_on = planned_on, invited_to = place, invited_about = topic,
                            invited_at = '2027-01-01 00:30+07'""").update();
        assertThat(invitations.of(village.key(), forum).earlier()).isNull();

        jdbc.sql("update activity set planned_on = planned_on + 7").update();

        assertThat(invitations.of(village.key(), forum).earlier())
                .isEqualTo(new Invitations.Earlier(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 10), "ศาลาประชาคม"));
    }

    @Test
    void tellsTheWholeCase() {
        var data = reports.of(village.key(), 1);

        assertThat(data.project().district()).isEqualTo("ม่วงสามสิบ");
        assertThat(data.steps()).hasSize(10);
        assertThat(data.steps().get(3).doneOn()).isEqualTo("2027-01-10");
        assertThat(data.steps().get(7).done()).isEqualTo("มอบวัสดุ 1 รายการ แก่ 1 ครัวเรือน เป็นเงิน 200.00 บาท");
        assertThat(data.activities()).singleElement().satisfies(forum -> {
            assertThat(forum.present()).isEqualTo(1);
            assertThat(forum.absent()).isEqualTo(1);
            assertThat(forum.waived()).isFalse();
        });
        assertThat(data.households())
                .extracting(ReportData.Household::change)
                .first()
                .asString()
                .isEqualTo("200.00");
        assertThat(data.households().get(1).change()).isNull();
        assertThat(data.groups()).singleElement().satisfies(group -> assertThat(group.members())
                .isEqualTo(2));
        assertThat(data.rounds()).hasSize(2).allSatisfy(round -> assertThat(round.of())
                .isEqualTo(2));
        assertThat(data.obstacles()).singleElement().satisfies(obstacle -> {
            assertThat(obstacle.category()).isEqualTo("การตลาด");
            assertThat(obstacle.helped()).isNull();
            assertThat(obstacle.reportedOn()).isEqualTo("2027-02-01");
        });
        assertThat(data.indicators().practising().percent()).isEqualTo("50.0");
        assertThat(data.differences()).isEmpty();
        assertThat(data.knowledge().lessons()).isEqualTo("บทเรียน");
        assertThat(data.revision().status()).isEqualTo("COLLECTED");
        assertThat(data.approvals()).extracting(ReportData.Approval::what).containsExactly("แผนงาน");
        assertThat(data.profile()).isNull();
        assertThat(data.photos()).isEmpty();
    }

    @Test
    void tellsWhatWasPlannedInEachStepBesideWhatWasDone() {
        jdbc.sql("""
                        insert into activity_move (activity_id, from_date, to_date, reason, moved_by, moved_at)
                        select id, '2027-01-05', planned_on, 'ฝนตก', 'officer3414', now() from activity""").update();
        var data = reports.of(village.key(), 1);

        assertThat(data.activities()).singleElement().satisfies(forum -> {
            assertThat(forum.moved()).isTrue();
            assertThat(forum.daysAhead()).isEqualTo(3);
        });
        var forum = data.steps().get(3);
        assertThat(forum.planned()).isEqualTo("เวที 1 ครั้ง เป้าหมาย 20 ครัวเรือน");
        assertThat(forum.plannedFrom()).isEqualTo("2027-01-05").isEqualTo(forum.plannedTo());
        assertThat(forum.doneOn()).isEqualTo("2027-01-10");
        var visits = data.steps().get(8);
        assertThat(visits.planned()).isEqualTo("ติดตามและเยี่ยม 2 รอบ");
        assertThat(visits.plannedFrom()).isEqualTo("2027-01-20");
        assertThat(visits.plannedTo()).isEqualTo("2027-02-19");
        assertThat(data.steps().get(9).plannedTo()).isEqualTo("2027-09-30");
    }

    @Test
    void tellsWhoApprovedTheRevisionOnceItIsApproved() {
        assertThat(reports.of(village.key(), 1).revision().approved()).isFalse();
        jdbc.sql("""
                        update evaluation set status = 'APPROVED', reviewed_by = 'officer3414',
                            reviewed_at = '2027-09-01 09:00+07', approved_by = 'manager3414',
                            approved_at = '2027-09-02 09:00+07', comment = 'เห็นชอบ'""").update();
        var data = reports.of(village.key(), 1);

        assertThat(data.revision().approvedBy()).isEqualTo("manager3414");
        assertThat(data.approvals())
                .extracting(ReportData.Approval::what, ReportData.Approval::comment)
                .containsExactly(
                        tuple("แผนงาน", null),
                        tuple("ตรวจทานรายงานผล ฉบับที่ 1", null),
                        tuple("อนุมัติรายงานผล ฉบับที่ 1", "เห็นชอบ"));
    }

    @Test
    void tellsTheEntriesBehindTheFiguresWithoutAnybodysHealth() {
        jdbc.sql("update attendance set reason = 'HEALTH' where presence = 'ABSENT'")
                .update();
        jdbc.sql("""
                        insert into visit (project_key, round, household_id, outcome, problem_category, problem)
                        select project_key, 1, max(id), 'ILL', 'AGE_OR_HEALTH', 'ปวดหลัง' from household
                        group by project_key""").update();
        people.as("worker", Role.WORKER, CaseDriver.DISTRICT);
        var rows = rawRows.of(village.key());

        assertThat(rows.attendance())
                .extracting(RawRows.Presence::presence, RawRows.Presence::reason)
                .containsExactly(tuple("มาเอง", null), tuple("ไม่มา", "อื่น ๆ"));
        assertThat(rows.visits()).singleElement().satisfies(visit -> {
            assertThat(visit.outcome()).isEqualTo("ไม่พบ");
            assertThat(visit.problem()).isEqualTo("อื่น ๆ");
        });
        assertThat(rows.handovers()).singleElement().satisfies(handover -> assertThat(handover.worth())
                .isEqualByComparingTo("200"));
    }

    /** What the printed report is made from, and so all that an auditor can find in it: an office's own template included. */
    @Test
    void tellsAuditorsOfAnObstacleWithoutTheWordsWrittenAboutItNorAnybodysHealth() throws Exception {
        jdbc.sql("""
                        update obstacle set category = 'AGE_OR_HEALTH', description = 'ปวดหลังเมื่อนั่งทอนาน', advice = 'พักบ่อย',
                            solution = 'ให้ย้อมสีแทน', helped = true, resolved_by = 'officer3414',
                            resolved_at = '2027-02-03 09:00+07'""").update();
        jdbc.sql("insert into obstacle_household select o.id, h.id from obstacle o, household h")
                .update();
        people.as("worker", Role.WORKER, CaseDriver.DISTRICT);

        var printed = reports.of(village.key(), 1);
        assertThat(printed.obstacles())
                .containsExactly(
                        new ReportData.Obstacle("อื่น ๆ", 2, true, LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 3)));
        assertThat(json.writeValueAsString(printed)).doesNotContain("ปวดหลัง", "พักบ่อย", "ย้อมสี", "สุขภาพ");
        assertThat(rawRows.of(village.key()).obstacles()).singleElement().satisfies(obstacle -> {
            assertThat(obstacle.description()).isEqualTo("ปวดหลังเมื่อนั่งทอนาน");
            assertThat(obstacle.solution()).isEqualTo("ให้ย้อมสีแทน");
        });
    }

    @Test
    void countsMaterialsAndNotEachOfTheirHandOvers() {
        var another = village.household("4500");
        jdbc.sql("""
                        insert into handover (material_item_id, household_id, quantity, unit_price, receipt, handed_on)
                        select id, ?, 5, 20, 'ใบรับ 2', '2026-12-05' from material_item""").param(another).update();
        assertThat(reports.of(village.key(), 1).steps().get(7).done())
                .isEqualTo("มอบวัสดุ 1 รายการ แก่ 2 ครัวเรือน เป็นเงิน 300.00 บาท");
    }

    @Test
    void plansTheGuidelinesOfTheLatestYearThatHasAny() {
        jdbc.sql("update project set fiscal_year = 2600").update();
        var inForce = jdbc.sql("""
                        select count(*) from guideline
                        where fiscal_year = (select max(fiscal_year) from guideline)""").query(Integer.class).single();
        assertThat(reports.of(village.key(), 1).steps().get(0).planned())
                .isEqualTo("แนวทางที่ใช้ในปีงบประมาณ " + inForce + " ฉบับ");
    }

    @Test
    void survivesTheWayToAWorker() throws Exception {
        var data = reports.of(village.key(), 1);
        assertThat(json.readValue(json.writeValueAsString(data), ReportData.class))
                .usingRecursiveComparison()
                .isEqualTo(data);
    }

    @Test
    void showsNothingOfAnotherDistrictNorARevisionThatIsNotThere() {
        assertThatThrownBy(() -> reports.of(village.key(), 2))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        people.as("officer3401", Role.OFFICER, "3401");
        assertThatThrownBy(() -> reports.of(village.key(), 1))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
    }
}
