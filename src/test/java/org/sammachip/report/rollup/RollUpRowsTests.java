package org.sammachip.report.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.RecordedVillage;
import org.sammachip.SammachipTest;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.evaluation.Evaluation;
import org.sammachip.project.evaluation.EvaluationRecord;
import org.sammachip.project.evaluation.Results;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SammachipTest
class RollUpRowsTests {

    private static final RollUpArea DISTRICT = new RollUpArea("3414", "");
    private static final Instant NOW = Instant.parse("2027-03-01T03:00:00Z");

    @Autowired
    RollUpRows rows;

    @Autowired
    Evaluation evaluation;

    @Autowired
    EvaluationRecord record;

    @Autowired
    CaseDriver people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    RecordedVillage village;
    long weaver;
    long absent;

    @BeforeEach
    void aVillageBeforeItsEvaluation() {
        village = new RecordedVillage(jdbc).followUp(LocalDate.of(2027, 1, 20), 30, 2);
        weaver = village.household("5000");
        absent = village.household("เลี้ยงปลา", "4000");
        long forum = village.held("FORUM", LocalDate.of(2027, 1, 10), LocalDate.of(2027, 1, 7), "1000", "950.50");
        village.attended(forum, weaver, "PRESENT");
        village.attended(forum, absent, "ABSENT");
        village.held("TRAINING", LocalDate.of(2027, 2, 10), LocalDate.of(2027, 2, 9), "500", "400");
        village.handover(weaver, "10.5", "20.33");
        jdbc.sql("""
                        insert into plan_material (project_key, occupation, item, unit, quantity, unit_price)
                        values (?, 'ทอเสื่อกก', 'กก', 'กิโลกรัม', 10.5, 20.33)""").param(village.key().value()).update();
        people.asOfficer();
    }

    @Test
    void tellsOfARunningProjectWhatIsKnownAndNothingThatOnlyAnEvaluationTells() {
        village.group("กลุ่มทอเสื่อกก", List.of(weaver, absent));
        jdbc.sql("update follow_up_round set status = 'VISITED', visited_on = planned_on where round = 1")
                .update();
        visited(1, weaver, true);
        visited(1, absent, false);

        var row = only(rows(DISTRICT, 2570));

        assertThat(row.villageName()).isEqualTo("บ้านทดสอบ");
        assertThat(row.households()).isEqualTo(2);
        assertThat(row.groups()).isEqualTo(1);
        assertThat(row.rounds()).isEqualTo(1);
        assertThat(row.plannedRounds()).isEqualTo(2);
        assertThat(row.visits()).isEqualTo(2);
        assertThat(row.seen()).isEqualTo(2);
        assertThat(row.practisingSeen()).isEqualTo(1);
        assertThat(row.attendance().taken().percent()).isEqualTo("50.0");
        assertThat(row.leadTime().kept().percent()).isEqualTo("50.0");
        assertThat(row.money().planned()).isEqualTo("1713.47");
        assertThat(row.money().spent()).isEqualTo("1563.97");
        assertThat(row.isEvaluated()).isFalse();
        assertThat(row.income()).isNull();
        assertThat(row.groupsAlive()).isNull();
        assertThat(row.revision()).isNull();
    }

    @Test
    void showsTheFiguresOfTheEvaluationAsTheyWereFrozen() {
        var before = only(rows(DISTRICT, 2570));
        collect("5200");
        var frozen = record.indicators(village.key(), 1);
        village.held("TRAINING", LocalDate.of(2027, 2, 20), LocalDate.of(2027, 2, 19), "900", "900");

        var row = only(rows(DISTRICT, 2570));

        assertThat(row.practising()).isEqualTo(frozen.practising());
        assertThat(row.income()).isEqualTo(frozen.income());
        assertThat(row.occupations()).isEqualTo(frozen.occupations());
        assertThat(row.attendance()).isEqualTo(frozen.attendance()).isEqualTo(before.attendance());
        assertThat(row.leadTime()).isEqualTo(frozen.leadTime()).isEqualTo(before.leadTime());
        assertThat(row.money()).isEqualTo(frozen.money()).isEqualTo(before.money());
        assertThat(row.revision()).isEqualTo(1);
        assertThat(row.evaluationStatus()).isEqualTo("COLLECTED");
        assertThat(row.approvedOn()).isNull();
    }

    @Test
    void computesTheFiguresOfAnEvaluationFromBeforeTheyWereFrozen() {
        collect("5200");
        var frozen = only(rows(DISTRICT, 2570));
        jdbc.sql("update evaluation set indicators = null").update();

        assertThat(only(rows(DISTRICT, 2570))).isEqualTo(frozen);
    }

    @Test
    void staysWithTheApprovedRevisionWhileACorrectionIsNotApproved() {
        collect("5200");
        jdbc.sql("""
                        update evaluation set status = 'APPROVED', approved_by = 'manager3414',
                            approved_at = '2027-09-14 20:00Z'""").update();
        var approved = record.indicators(village.key(), 1);
        collect("9000");

        var row = only(rows(DISTRICT, 2570));

        assertThat(row.revision()).isEqualTo(1);
        assertThat(row.approvedOn()).isEqualTo("2027-09-15");
        assertThat(row.income()).isEqualTo(approved.income());
    }

    @Test
    void leavesOutFiguresThatAManagerReturned() {
        collect("5200");
        jdbc.sql("update evaluation set status = 'RETURNED', comment = 'ตรวจรายได้อีกครั้ง'")
                .update();

        var row = only(rows(DISTRICT, 2570));

        assertThat(row.isEvaluated()).isFalse();
        assertThat(row.revision()).isNull();
        assertThat(row.households()).isEqualTo(2);
    }

    @Test
    void tellsTheStepAtHandAndOverdueTasksOfARunningCase() {
        people.asOfficer().register(CaseDriver.registration(8));

        var row = rows(DISTRICT, 2570).get(1);

        assertThat(row.key()).isEqualTo("SMC-2570-341401-08");
        assertThat(row.steps()).containsExactly(1);
        assertThat(row.overdue()).isEqualTo(1);
        jdbc.sql("update project set status = 'SUSPENDED'").update();
        assertThat(rows(DISTRICT, 2570).get(1).overdue()).isZero();
    }

    @Test
    void holdsToItsAreaAndYear() {
        new RecordedVillage(jdbc, new ProjectKey("SMC-2570-340701-01"));
        new RecordedVillage(jdbc, new ProjectKey("SMC-2570-500701-01"));
        new RecordedVillage(jdbc, new ProjectKey("SMC-2569-341401-07"));

        assertThat(keys(rows(DISTRICT, 2570))).containsExactly("SMC-2570-341401-07");
        assertThat(keys(rows(new RollUpArea("34", ""), 2570)))
                .containsExactly("SMC-2570-340701-01", "SMC-2570-341401-07");
        assertThat(keys(rows(new RollUpArea(RollUpArea.COUNTRY, ""), 2570)))
                .containsExactly("SMC-2570-340701-01", "SMC-2570-341401-07", "SMC-2570-500701-01");
        assertThat(rows.count(new RollUpArea("34", ""), 2570)).isEqualTo(2);
        assertThat(rows(DISTRICT, 2568)).isEmpty();
    }

    private void visited(int round, long household, boolean practises) {
        jdbc.sql("""
                        insert into visit (project_key, round, household_id, outcome, practises)
                        values (?, ?, ?, 'VISITED', ?)""").params(village.key().value(), round, household, practises).update();
    }

    private void collect(String income) {
        evaluation.collect(
                village.key(),
                new Results(
                        List.of(
                                new Results.OfHousehold(weaver, new BigDecimal(income), true, 5, null),
                                new Results.OfHousehold(absent, null, false, null, "ย้ายไปทำงาน")),
                        List.of(),
                        "บทเรียน",
                        "ความเป็นมา",
                        "วิธีการ",
                        null,
                        null,
                        "กลยุทธ์"));
    }

    private List<RollUpRow> rows(RollUpArea area, int year) {
        return transaction.execute(status -> {
            var found = new ArrayList<RollUpRow>();
            rows.each(area, year, NOW, found::add);
            return found;
        });
    }

    private static List<String> keys(List<RollUpRow> rows) {
        return rows.stream().map(RollUpRow::key).toList();
    }

    private static RollUpRow only(List<RollUpRow> rows) {
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }
}
