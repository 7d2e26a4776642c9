package org.sammachip.project.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.SammachipTest;
import org.sammachip.access.Role;
import org.sammachip.problem.Refusal;
import org.sammachip.project.Approval;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.activity.Activities;
import org.sammachip.project.activity.Activity;
import org.sammachip.project.activity.Activity.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SammachipTest
class PlanningTests {

    private static final FarmingSeason RICE = new FarmingSeason("ข้าวนาปี", FarmingSeason.Work.HARVEST, 11, 12);

    @Autowired
    Planning planning;

    @Autowired
    Activities activities;

    @Autowired
    CaseDriver people;

    @Autowired
    JdbcClient jdbc;

    ProjectKey project;

    @BeforeEach
    void registerProject() {
        project = people.asOfficer().registered();
    }

    @Test
    void refusesASecondForumAndAMissingTrainingAndStudyVisitAtOnce() {
        assertRefused(
                draft(row(Kind.FORUM, "2027-01-07"), row(Kind.FORUM, "2027-01-08")),
                "แผนงานต้องมีเวทีชี้แจง 1 ครั้งพอดี แต่มี 2 ครั้ง",
                "แผนงานต้องมีการถ่ายทอดความรู้อย่างน้อย 1 ครั้ง",
                "แผนงานต้องมีการศึกษาดูงานอย่างน้อย 1 ครั้ง");
    }

    @Test
    void refusesATrainingBeforeTheForum() {
        assertRefused(
                draft(
                        row(Kind.FORUM, "2027-02-07"),
                        row(Kind.TRAINING, "2027-01-26"),
                        row(Kind.STUDY_VISIT, "2027-03-02")),
                "แถวที่ 2 ช่อง “วันที่จัด” 26 ม.ค. 2570 อยู่ก่อนเวทีชี้แจง (7 ก.พ. 2570) ต้องจัดตามลำดับขั้นตอน");
    }

    @Test
    void refusesAStudyVisitBeforeTheLastTraining() {
        assertRefused(
                draft(
                        row(Kind.FORUM, "2027-01-07"),
                        row(Kind.STUDY_VISIT, "2027-02-02"),
                        row(Kind.TRAINING, "2027-01-26"),
                        row(Kind.TRAINING, "2027-03-26")),
                "แถวที่ 2 ช่อง “วันที่จัด” 2 ก.พ. 2570 อยู่ก่อนถ่ายทอดความรู้ (26 มี.ค. 2570)");
    }

    @Test
    void refusesADateOutsideTheFiscalYear() {
        assertRefused(
                draft(
                        row(Kind.FORUM, "2026-09-30"),
                        row(Kind.TRAINING, "2027-01-26"),
                        row(Kind.STUDY_VISIT, "2027-10-01")),
                "แถวที่ 1 ช่อง “วันที่จัด” 30 ก.ย. 2569 อยู่นอกปีงบประมาณ 2570",
                "แถวที่ 3 ช่อง “วันที่จัด” 1 ต.ค. 2570 อยู่นอกปีงบประมาณ 2570");
    }

    @Test
    void refusesRoundsThatRunOutOfTheFiscalYear() {
        assertRefused(
                draft(LocalDate.parse("2027-08-01"), 30, 4, "0", usual()),
                "ช่อง “จำนวนรอบ” รอบที่ 4 ตรงกับวันที่ 30 ต.ค. 2570 อยู่นอกปีงบประมาณ 2570");
    }

    @Test
    void refusesAFirstRoundBeforeTheForum() {
        assertRefused(
                draft(LocalDate.parse("2027-01-06"), 30, 2, "0", usual()),
                "ช่อง “รอบแรกวันที่” ต้องไม่อยู่ก่อนเวทีชี้แจง (7 ม.ค. 2570)");
    }

    @Test
    void refusesToSpendASatangMoreThanTheBudget() {
        planning.check(project, draft(LocalDate.parse("2027-02-24"), 45, 3, "85000.00", usual()));
        assertRefused(
                draft(LocalDate.parse("2027-02-24"), 45, 3, "85000.01", usual()),
                "ค่าใช้จ่ายกิจกรรม 15,000.00 บาท และวัสดุ 85,000.01 บาท รวม 100,000.01 บาท เกินงบประมาณโครงการ 100,000.00 บาท");
    }

    @Test
    void refusesAnActivityInTheHarvestWithoutAReason() {
        assertRefused(
                draft(
                        row(Kind.FORUM, "2026-11-12"),
                        row(Kind.TRAINING, "2027-01-26"),
                        row(Kind.STUDY_VISIT, "2027-03-02")),
                "แถวที่ 1 วันที่ 12 พ.ย. 2569 ข้าวนาปี: ตรงกับฤดูเก็บเกี่ยวของหมู่บ้าน",
                "กรุณาเลื่อนวันจัดหรือกรอกช่อง “เหตุผลที่ต้องจัดในฤดูเก็บเกี่ยว”");
    }

    @Test
    void refusesASecondSubmission() {
        planning.submit(project, draft(usual()));

        assertThatThrownBy(() -> planning.submit(project, draft(usual())))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    }

    @Test
    void refusesARowAboutAnActivityOfAnotherProject() {
        planning.submit(project, draft(usual()));
        var foreign =
                activities.findByProjectKeyOrderByPlannedOnAscIdAsc(project).get(0);
        var other = people.registered(2570, 8);

        assertThatThrownBy(() -> planning.submit(other, draft(PlannedActivity.of(foreign), usual()[1], usual()[2])))
                .hasMessageContaining("แถวที่ 1 ไม่ใช่กิจกรรมของโครงการนี้");
    }

    @Test
    void revisesWithoutTouchingWhatWasHeldOrVisited() {
        approve();
        jdbc.sql("update activity set status = 'HELD' where kind = 'FORUM'").update();
        jdbc.sql("update follow_up_round set status = 'VISITED' where round = 1")
                .update();
        var current = planning.draft(project);
        var rows = new ArrayList<>(current.activities());
        rows.removeIf(row -> row.kind() == Kind.FORUM);
        rows.set(0, moved(rows.get(0), "2027-02-01"));
        rows.add(1, row(Kind.TRAINING, "2027-02-10"));

        planning.revise(
                project,
                new PlanDraft(rows, LocalDate.parse("2027-03-01"), 30, 2, current.materials(), current.seasons()),
                "น้ำท่วม");

        assertThat(activities.findByProjectKeyOrderByPlannedOnAscIdAsc(project))
                .extracting(activity -> activity.kind() + " " + activity.plannedOn() + " " + activity.status())
                .containsExactly(
                        "FORUM 2027-01-07 HELD",
                        "TRAINING 2027-02-01 PLANNED",
                        "TRAINING 2027-02-10 PLANNED",
                        "STUDY_VISIT 2027-03-02 PLANNED");
        assertThat(rounds()).containsExactly("1 2027-02-24 VISITED", "2 2027-03-31 PLANNED", "3 2027-05-25 CANCELLED");
    }

    @Test
    void cancelsAnActivityThatAnApprovedChangeDrops() {
        approve();
        var current = planning.draft(project);
        var rows = new ArrayList<>(current.activities());
        rows.add(row(Kind.TRAINING, "2027-01-27"));
        rows.remove(1);

        planning.revise(project, current.with(rows), "น้ำท่วม");

        assertThat(activities.findByProjectKeyOrderByPlannedOnAscIdAsc(project))
                .filteredOn(activity -> activity.status() == Activity.Status.CANCELLED)
                .singleElement()
                .satisfies(dropped -> {
                    assertThat(dropped.plannedOn()).isEqualTo("2027-01-26");
                    assertThat(dropped.cancelReason()).isEqualTo("ปรับแผนงาน: น้ำท่วม");
                });
        assertThat(rounds()).hasSize(3);
    }

    @Test
    void revisesAPlanWhoseOnlyTrainingAndStudyVisitWereCancelled() {
        approve();
        jdbc.sql("update activity set status = 'CANCELLED' where kind in ('TRAINING', 'STUDY_VISIT')")
                .update();
        var current = planning.draft(project);

        planning.revise(project, current.with(List.of(moved(current.activities().get(0), "2027-01-14"))), "น้ำท่วม");

        assertThat(planning.draft(project).activities())
                .extracting(row -> row.kind() + " " + row.plannedOn())
                .containsExactly("FORUM 2027-01-14");
    }

    @Test
    void showsAPlanToNobodyOfAnotherDistrict() {
        planning.submit(project, draft(usual()));

        people.as("stranger", Role.DISTRICT_MANAGER, "3401");

        assertThatThrownBy(() -> planning.draft(project)).hasMessageContaining("ในเขตที่ท่านรับผิดชอบ");
        assertThatThrownBy(() -> planning.decide(project, new Approval(true, null)))
                .hasMessageContaining("ในเขตที่ท่านรับผิดชอบ");
    }

    private void approve() {
        planning.submit(project, draft(usual()));
        people.asManager();
        planning.decide(project, new Approval(true, null));
        people.asOfficer();
    }

    private void assertRefused(PlanDraft draft, String... sentences) {
        assertThatThrownBy(() -> planning.submit(project, draft))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll(sentences);
        assertThat(jdbc.sql("select count(*) from plan").query(Integer.class).single())
                .isZero();
    }

    private List<String> rounds() {
        return jdbc.sql("select round || ' ' || planned_on || ' ' || status from follow_up_round order by round")
                .query(String.class)
                .list();
    }

    private static PlannedActivity[] usual() {
        return new PlannedActivity[] {
            row(Kind.FORUM, "2027-01-07"), row(Kind.TRAINING, "2027-01-26"), row(Kind.STUDY_VISIT, "2027-03-02")
        };
    }

    private static PlannedActivity row(Kind kind, String day) {
        return new PlannedActivity(
                null,
                kind,
                "ทอเสื่อกก",
                LocalDate.parse(day),
                "ศาลากลางบ้าน",
                new BigDecimal("6"),
                new BigDecimal("5000"),
                "ทอเสื่อกก",
                null);
    }

    private static PlannedActivity moved(PlannedActivity row, String day) {
        return new PlannedActivity(
                row.id(),
                row.kind(),
                row.topic(),
                LocalDate.parse(day),
                row.place(),
                row.hours(),
                row.budget(),
                row.occupation(),
                row.seasonReason());
    }

    private static PlanDraft draft(PlannedActivity... rows) {
        return draft(LocalDate.parse("2027-02-24"), 45, 3, "1000", rows);
    }

    private static PlanDraft draft(
            LocalDate first, int interval, int rounds, String materialPrice, PlannedActivity... rows) {
        var material = new PlannedMaterial("ทอเสื่อกก", "ต้นกก", "ชุด", BigDecimal.ONE, new BigDecimal(materialPrice));
        return new PlanDraft(List.of(rows), first, interval, rounds, List.of(material), List.of(RICE));
    }
}
