package org.sammachip.lifecycle.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.RecordedVillage;
import org.sammachip.SammachipTest;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.problem.Refusal;
import org.sammachip.project.followup.RoundSchedule;
import org.sammachip.project.followup.VisitOutcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SammachipTest
class FollowUpProcessTests {

    static final LocalDate FIRST = LocalDate.of(2027, 1, 20);
    static final LocalDate SECOND = FIRST.plusDays(30);

    @Autowired
    CaseDriver people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ManagementService jobs;

    @Autowired
    RuntimeService runtime;

    @Autowired
    RoundSchedule schedule;

    @Autowired
    VisitHouseholdsForm visitForm;

    RecordedVillage village;
    List<Long> households;
    ProcessInstance followUp;

    @BeforeEach
    void aPlanOfTwoRoundsAndThreeHouseholds() {
        village = new RecordedVillage(jdbc).followUp(FIRST, 30, 2);
        households = village.households(3);
        people.asOfficer();
        followUp = people.step("followUp", village.key());
    }

    @Test
    void opensTheTellingThreeWorkingDaysBeforeItsLastDayAndVisitsOnTheDay() {
        assertThat(followUp).isWaitingAt("waitToTell").hasVariables("round");
        assertThat(dueAt()).isEqualTo("2027-01-13T08:00");

        people.moveTo(FIRST.minusDays(3));
        assertThat(followUp).isWaitingAt("tellHouseholds");
        people.complete("tellHouseholds", told("2027-01-17"));

        assertThat(followUp).isWaitingAt("waitForRound");
        assertThat(dueAt()).isEqualTo("2027-01-20T06:00");
        people.moveTo(FIRST);
        assertThat(followUp).isWaitingAt("visitHouseholds");
    }

    @Test
    void visitsEveryRoundAndThenNothingFiresAnyMore() {
        firstRound(report(FIRST, everyoneVisited(), ""));
        assertThat(followUp).isWaitingAt("waitToTell").variables().containsEntry("round", 2);
        assertThat(dueAt()).isEqualTo("2027-02-11T08:00");

        secondRound(SECOND);
        assertThat(followUp).isEnded();
        assertThat(jobs.createJobQuery().count()).isZero();
        assertThat(statuses()).containsExactly("VISITED", "VISITED");
        assertThat(jdbc.sql("select count(*) from visit").query(Integer.class).single())
                .isEqualTo(6);
    }

    @Test
    void endsEarlyWithAReasonAndCancelsTheRoundsThatAreLeft() {
        firstRound(
                report(FIRST, everyoneVisited(), ", \"endEarly\": true, \"endReason\": \"ทุกครัวเรือนทำได้เองแล้ว\""));

        assertThat(followUp).isEnded();
        assertThat(jobs.createJobQuery().count()).isZero();
        assertThat(statuses()).containsExactly("VISITED", "CANCELLED");
        assertThat(jdbc.sql("select end_reason from follow_up_round where round = 2")
                        .query(String.class)
                        .single())
                .isEqualTo("ทุกครัวเรือนทำได้เองแล้ว");
    }

    @Test
    void refusesToEndEarlyWithoutAReason() {
        firstRound(null);
        refuses(
                report(FIRST, everyoneVisited(), ", \"endEarly\": true"),
                "กรุณากรอกช่อง “เหตุผลที่จบก่อน หรือเยี่ยมหลังสิ้นปีงบประมาณ”");
    }

    @Test
    void takesTheEarliestDayOnWhichAHouseholdWantsToBeSeenAgainForTheNextRound() {
        var rows = List.of(
                visited(households.get(0), ", \"comeAgainOn\": \"2570-02-10\""),
                visited(households.get(1), ", \"comeAgainOn\": \"2027-02-05\""),
                visited(households.get(2), ""));
        firstRound(report(FIRST, rows, ""));

        assertThat(plannedOn(2)).isEqualTo("2027-02-05");
        assertThat(dueAt()).isEqualTo("2027-01-28T08:00");
    }

    @Test
    void movesTheNextRoundAsTheOfficerSays() {
        firstRound(report(FIRST, everyoneVisited(), ", \"nextRoundOn\": \"2570-03-01\""));
        assertThat(plannedOn(2)).isEqualTo("2027-03-01");
    }

    @Test
    void refusesANextRoundOutsideTheFiscalYearOrTooSoonToTellTheHouseholds() {
        firstRound(null);
        for (var day : List.of("2570-10-01", "2570-01-22")) {
            refuses(
                    report(FIRST, everyoneVisited(), ", \"nextRoundOn\": \"" + day + "\""),
                    "ช่อง “วันเยี่ยมรอบต่อไป” ต้องอยู่ระหว่างวันที่ 23 มกราคม 2570 (ให้แจ้งครัวเรือนล่วงหน้าได้ 3 วัน) ถึงวันที่ 30 กันยายน 2570");
        }
    }

    @Test
    void asksForTheNextRoundWhenTheVisitsWereSoLateThatThePlansDayIsGone() {
        firstRound(null);
        people.moveTo(SECOND);
        refuses(report(SECOND, everyoneVisited(), ""), "รอบถัดไปตามแผนคือวันที่ 19 กุมภาพันธ์ 2570 ไม่ทันแล้ว");
    }

    @Test
    void refusesALateNoticeWithoutAReasonAndKeepsTheReasonThatIsGiven() {
        people.moveTo(FIRST.minusDays(2));
        assertThatThrownBy(() -> people.complete("tellHouseholds", told("2570-01-18")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(
                        "แจ้งครัวเรือนวันที่ 18 มกราคม 2570 ช้ากว่า 3 วันก่อนวันเยี่ยม (ต้องแจ้งภายในวันที่ 17 มกราคม 2570)");
        assertThat(toldOn()).isNull();

        people.complete("tellHouseholds", """
                {"toldOn": "2570-01-18", "toldHow": ["PHONE"], "note": "ฝนตกหนัก ไฟดับ"}""");
        assertThat(toldOn()).isEqualTo("2027-01-18");
        assertThat(plannedOn(1)).isEqualTo(FIRST);
    }

    @Test
    void movesARoundThatIsToldLateAndWaitsForItsNewDay() {
        people.moveTo(FIRST.minusDays(2));
        assertThatThrownBy(() -> people.complete("tellHouseholds", """
                {"toldOn": "2570-01-18", "toldHow": ["PHONE"], "moveTo": "2570-01-20"}"""))
                .hasMessageContaining("ห่างจากวันที่แจ้งอย่างน้อย 3 วัน คือตั้งแต่วันที่ 21 มกราคม 2570");
        people.complete("tellHouseholds", """
                {"toldOn": "2570-01-18", "toldHow": ["PHONE", "LINE"], "moveTo": "2570-01-21"}""");

        assertThat(followUp).isWaitingAt("waitForRound");
        assertThat(dueAt()).isEqualTo("2027-01-21T06:00");
    }

    @Test
    void refusesToBeToldOfANoticeThatHasNotHappenedYet() {
        people.moveTo(FIRST.minusDays(3));
        assertThatThrownBy(() -> people.complete("tellHouseholds", told("2570-01-19")))
                .hasMessageContaining("ช่อง “แจ้งเมื่อวันที่” เป็นวันในอนาคต ต้องไม่หลังวันนี้ (17 มกราคม 2570)");
        assertThatThrownBy(() -> people.complete("tellHouseholds", "{\"toldOn\": \"2570-01-17\", \"toldHow\": []}"))
                .hasMessageContaining("กรุณาเลือกช่อง “แจ้งทาง” อย่างน้อยหนึ่งวิธี");
    }

    @Test
    void refusesVisitsInTheFutureOrBeforeTheRound() {
        firstRound(null);
        refuses(
                report(FIRST.plusDays(1), everyoneVisited(), ""),
                "ช่อง “วันที่เยี่ยม” เป็นวันในอนาคต ต้องไม่หลังวันนี้ (20 มกราคม 2570)");
        refuses(report(FIRST.minusDays(1), everyoneVisited(), ""), "ต้องเป็นวันที่ 20 มกราคม 2570 หรือหลังจากนั้น");
    }

    @Test
    void refusesARoundThatForgetsOrRepeatsAHouseholdOrMeetsAStranger() {
        firstRound(null);
        refuses(report(FIRST, everyoneVisited().subList(0, 2), ""), "ยังไม่มีผลการเยี่ยมอีก 1 ครัวเรือน");
        var twice = List.of(visited(households.get(0), ""), visited(households.get(0), ""));
        refuses(report(FIRST, twice, ""), "แถวที่ 2 ครัวเรือนนี้มีอยู่แล้วในแถวก่อนหน้า");
        refuses(report(FIRST, List.of(visited(-1, "")), ""), "แถวที่ 1 ช่อง “ครัวเรือน” ไม่ใช่ครัวเรือนของโครงการนี้");
    }

    @Test
    void needsOfAVisitedHouseholdWhatItEarnsAndWhetherItPractises() {
        firstRound(null);
        var bare = "{\"householdId\": %d, \"outcome\": \"VISITED\"}".formatted(households.get(0));
        var refusal = refuses(
                report(FIRST, List.of(bare, visited(households.get(1), ""), visited(households.get(2), "")), ""),
                "แถวที่ 1 ได้เยี่ยมแล้ว กรุณากรอกช่อง “รายได้เดือนนี้”");
        assertThat(refusal.violations()).extracting("field").containsExactly("visits[0].practises", "visits[0].income");
    }

    @Test
    void needsNothingOfAHouseholdThatWasNotMetAndKeepsNothingThatOnlyAVisitCanTell() {
        firstRound(null);
        var prefilled = row(households.get(0), "NOT_MET", ", \"practises\": true, \"income\": 100");
        people.complete("visitHouseholds", report(FIRST, rest(prefilled), ""));

        assertThat(jdbc.sql(
                                "select count(*) from visit where outcome = 'NOT_MET' and practises is null and income is null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void refusesNegativeIncomeAProblemWithoutCategoryAndAPlaceOutsideThailand() {
        firstRound(null);
        refuses(
                report(
                        FIRST,
                        rest("{\"householdId\": %d, \"outcome\": \"VISITED\", \"practises\": true, \"income\": -1}"
                                .formatted(households.get(0))),
                        ""),
                "แถวที่ 1 ช่อง “รายได้เดือนนี้” ต้องไม่ติดลบ");
        refuses(
                report(FIRST, rest(visited(households.get(0), ", \"problem\": \"ไม่มีทุน\"")), ""),
                "แถวที่ 1 มีปัญหา กรุณาเลือกช่อง “ประเภทปัญหา”");
        refuses(
                report(FIRST, rest(visited(households.get(0), ", \"latitude\": 104.7, \"longitude\": 15.5")), ""),
                "แถวที่ 1 ช่อง “ภาพถ่ายและพิกัด” ละติจูดต้องอยู่ในประเทศไทย คือ 5 ถึง 21");
        refuses(
                report(FIRST, rest(visited(households.get(0), ", \"latitude\": 15.5")), ""),
                "แถวที่ 1 ช่อง “ภาพถ่ายและพิกัด” ต้องมีทั้งละติจูดและลองจิจูด");
        refuses(
                report(FIRST, rest(visited(households.get(0), ", \"comeAgainOn\": \"2570-01-20\"")), ""),
                "แถวที่ 1 ช่อง “นัดเยี่ยมอีกครั้ง” ต้องหลังวันที่เยี่ยม");
        refuses(
                report(FIRST, rest(visited(households.get(0), ", \"comeAgainOn\": \"3113-01-20\"")), ""),
                "ปี 3113 เป็นไปไม่ได้");
        refuses(
                report(
                        FIRST,
                        rest(visited(households.get(0), ", \"photoId\": \"3f1c0f54-7a35-4d53-a5d5-58f1a1b0a001\"")),
                        ""),
                "แถวที่ 1 ช่อง “ภาพถ่าย” ไม่ใช่ภาพของโครงการนี้");
    }

    @Test
    void followsWhatBecameOfTheMaterialsOfEachHousehold() {
        long own = village.handover(households.get(0), "10", "20");
        long others = village.handover(households.get(1), "10", "20");
        firstRound(null);
        refuses(
                report(FIRST, rest(seen(others, "IN_USE")), ""),
                "แถวที่ 1 ช่อง “วัสดุ” ไม่ใช่วัสดุที่ครัวเรือนนี้ได้รับ");
        refuses(
                report(FIRST, rest(visited(households.get(0), ", \"materials\": [{\"handoverId\": " + own + "}]")), ""),
                "แถวที่ 1 กรุณาเลือกช่อง “วัสดุที่มอบไป”");

        var neighbour = visited(
                households.get(1), ", \"materials\": [{\"handoverId\": %d, \"state\": \"LOST\"}]".formatted(others));
        var everyone = List.of(seen(own, "STORED"), neighbour, visited(households.get(2), ""));
        people.complete("visitHouseholds", report(FIRST, everyone, ""));
        assertThat(jdbc.sql("select state from material_sighting where handover_id = ?")
                        .param(own)
                        .query(String.class)
                        .list())
                .containsExactly("STORED");
    }

    @Test
    void carriesHouseholdsThatWithdrewAndPrefillsTheRest() {
        firstRound(report(FIRST, rest(row(households.get(0), "WITHDREW", "")), ""));
        toSecondVisits(SECOND);

        var prefilled = visitForm.values(new FormRequest(village.key(), null, 2, null, null, null, null));
        assertThat(prefilled.visits().get(0).outcome()).isEqualTo(VisitOutcome.WITHDREW);
        assertThat(prefilled.visits().get(1).practises()).isTrue();

        people.complete("visitHouseholds", report(SECOND, everyoneVisited().subList(1, 3), ""));
        assertThat(jdbc.sql("select outcome from visit where round = 2 order by household_id")
                        .query(String.class)
                        .list())
                .containsExactly("WITHDREW", "VISITED", "VISITED");
    }

    @Test
    void countsTheLatestOutcomeOfAHouseholdThatWithdrewByMistake() {
        firstRound(report(FIRST, rest(row(households.get(0), "WITHDREW", "")), ""));
        toSecondVisits(SECOND);
        people.complete("visitHouseholds", report(SECOND, everyoneVisited(), ""));

        assertThat(jdbc.sql("select outcome from visit where household_id = ? order by round")
                        .param(households.get(0))
                        .query(String.class)
                        .list())
                .containsExactly("WITHDREW", "VISITED");
        var third = visitForm.values(new FormRequest(village.key(), null, 3, null, null, null, null));
        assertThat(third.visits().get(0).outcome()).isNull();
    }

    @Test
    void refusesAVisitThatForgetsWhatTheHouseholdReceived() {
        village.handover(households.get(0), "10", "20");
        firstRound(null);
        refuses(
                report(FIRST, everyoneVisited(), ""),
                "แถวที่ 1 ยังไม่มีสภาพของวัสดุ “กก” ที่ครัวเรือน",
                "ได้รับเมื่อวันที่ 5 ธันวาคม 2569");
        people.complete("visitHouseholds", report(FIRST, rest(row(households.get(0), "NOT_MET", "")), ""));
    }

    @Test
    void pushesTheLaterRoundsOnWhenAVisitIsLateAndAsksToEndEarlyWhenTheYearIsOver() {
        jdbc.sql("update plan set rounds = 3").update();
        schedule.replan(village.key());
        var lateVisit = LocalDate.of(2027, 9, 20);
        firstRound(null);
        people.moveTo(lateVisit);
        people.complete("visitHouseholds", report(lateVisit, everyoneVisited(), ", \"nextRoundOn\": \"2570-09-28\""));
        assertThat(plannedOn(2)).isEqualTo("2027-09-28");
        assertThat(plannedOn(3)).isEqualTo("2027-09-30");

        var second = LocalDate.of(2027, 9, 28);
        toSecondVisits(second);
        refuses(report(second, everyoneVisited(), ""), "กรุณาเลือกจบการติดตามก่อนครบรอบ และกรอกเหตุผล");
        people.complete(
                "visitHouseholds",
                report(second, everyoneVisited(), ", \"endEarly\": true, \"endReason\": \"สิ้นปีงบประมาณ\""));
        assertThat(followUp).isEnded();
    }

    @Test
    void visitsAfterTheFiscalYearOnlyToEndAndWithAReason() {
        var october = LocalDate.of(2027, 10, 2);
        firstRound(null);
        people.moveTo(october);
        refuses(report(october, everyoneVisited(), ""), "ช่อง “วันที่เยี่ยม” อยู่นอกปีงบประมาณ 2570");
        refuses(report(october, everyoneVisited(), ", \"endEarly\": true"), "กรุณากรอกช่อง “เหตุผล");
        jdbc.sql("update follow_up_round set status = 'CANCELLED' where round = 2")
                .update();
        refuses(report(october, everyoneVisited(), ""), "กรุณากรอกช่อง “เหตุผล” ที่เยี่ยมช้า");

        people.complete(
                "visitHouseholds", report(october, everyoneVisited(), ", \"endReason\": \"น้ำท่วมถนนตลอดเดือน\""));
        assertThat(followUp).isEnded();
        assertThat(jdbc.sql("select end_reason from follow_up_round where round = 1")
                        .query(String.class)
                        .single())
                .isEqualTo("น้ำท่วมถนนตลอดเดือน");
    }

    @Test
    void followsAPlanThatChangesWhileRoundsAreLeft() {
        firstRound(report(FIRST, everyoneVisited(), ""));
        jdbc.sql("update plan set round_interval_days = 60, rounds = 3").update();
        schedule.replan(village.key());

        assertThat(plannedOn(1)).isEqualTo(FIRST);
        assertThat(plannedOn(2)).isEqualTo(FIRST.plusDays(60));
        assertThat(plannedOn(3)).isEqualTo(FIRST.plusDays(120));

        jdbc.sql("update plan set rounds = 1").update();
        schedule.replan(village.key());
        assertThat(statuses()).containsExactly("VISITED", "PLANNED", "CANCELLED");
    }

    @Test
    void startsTheHandlingOfEveryObstacleThatWasFoundOnTheMap() {
        village = RecordedVillage.of(jdbc, people.register(CaseDriver.registration(9)))
                .followUp(FIRST, 30, 1);
        households = village.households(3);
        runtime.deleteProcessInstance(followUp.getId(), "another village");
        followUp = people.step("followUp", village.key());
        firstRound(null);
        people.complete(
                "visitHouseholds",
                report(
                        FIRST,
                        List.of(
                                visited(households.get(0), problem("MARKET", "ขายไม่ได้")),
                                row(households.get(1), "ILL", problem("AGE_OR_HEALTH", "ปวดหลัง")),
                                visited(households.get(2), "")),
                        ""));

        assertThat(followUp).isEnded();
        assertThat(people.openTasks()).containsExactly("acknowledgeGuidelines", "resolveObstacle", "resolveObstacle");
        assertThat(jdbc.sql("""
                        select o.category || ' ' || h.household_id from obstacle o
                        join obstacle_household h on h.obstacle_id = o.id
                        where o.advice is not null order by o.id""").query(String.class).list())
                .containsExactly("MARKET " + households.get(0), "AGE_OR_HEALTH " + households.get(1));
    }

    @Test
    void recordsNothingWhenTheObstaclesCannotBeHandledAnyMore() {
        firstRound(null);
        refuses(
                report(FIRST, rest(visited(households.get(0), problem("MARKET", "ขายไม่ได้"))), ""),
                "ไม่ได้ดำเนินการอยู่");
        assertThat(jdbc.sql("select count(*) from obstacle")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static String problem(String category, String text) {
        return ", \"problemCategory\": \"%s\", \"problem\": \"%s\"".formatted(category, text);
    }

    private void firstRound(String report) {
        people.moveTo(FIRST.minusDays(3));
        people.complete("tellHouseholds", told("2570-01-17")).moveTo(FIRST);
        if (report != null) {
            people.complete("visitHouseholds", report);
        }
    }

    private void toSecondVisits(LocalDate on) {
        people.moveTo(on.minusDays(3));
        people.complete("tellHouseholds", told(on.minusDays(3).toString())).moveTo(on);
    }

    private void secondRound(LocalDate on) {
        toSecondVisits(on);
        people.complete("visitHouseholds", report(on, everyoneVisited(), ""));
    }

    private Refusal refuses(String report, String... sentences) {
        var refusal = org.assertj.core.api.Assertions.catchThrowableOfType(
                Refusal.class, () -> people.complete("visitHouseholds", report));
        assertThat(refusal).hasMessageContainingAll(sentences);
        assertThat(followUp).isWaitingAt("visitHouseholds");
        assertThat(jdbc.sql("select count(*) from visit").query(Integer.class).single())
                .isEqualTo(jdbc.sql("select 3 * count(*) from follow_up_round where status = 'VISITED'")
                        .query(Integer.class)
                        .single());
        return refusal;
    }

    private static String told(String on) {
        return "{\"toldOn\": \"" + on + "\", \"toldHow\": [\"LOUDSPEAKER\", \"VISIT\"], \"note\": null}";
    }

    private static String report(LocalDate on, List<String> rows, String more) {
        return "{\"visitedOn\": \"" + on + "\", \"visits\": " + rows.stream().collect(Collectors.joining(",", "[", "]"))
                + more + "}";
    }

    private List<String> everyoneVisited() {
        return households.stream().map(household -> visited(household, "")).toList();
    }

    private List<String> rest(String first) {
        return List.of(first, visited(households.get(1), ""), visited(households.get(2), ""));
    }

    private static String visited(long household, String more) {
        return row(household, "VISITED", ", \"practises\": true, \"income\": 5500" + more);
    }

    private String seen(long handover, String state) {
        return visited(
                households.get(0),
                ", \"materials\": [{\"handoverId\": %d, \"state\": \"%s\"}]".formatted(handover, state));
    }

    private static String row(long household, String outcome, String more) {
        return "{\"householdId\": %d, \"outcome\": \"%s\"%s}".formatted(household, outcome, more);
    }

    private String dueAt() {
        return jobs.createJobQuery()
                .timers()
                .singleResult()
                .getDuedate()
                .toInstant()
                .atZone(ZoneId.of("Asia/Bangkok"))
                .toLocalDateTime()
                .toString();
    }

    private LocalDate plannedOn(int round) {
        return schedule.plannedOn(village.key(), round);
    }

    private String toldOn() {
        return jdbc.sql("select told_on::text from follow_up_round where round = 1")
                .query((row, n) -> java.util.Optional.ofNullable(row.getString(1)))
                .single()
                .orElse(null);
    }

    private List<String> statuses() {
        return jdbc.sql("select status from follow_up_round order by round")
                .query(String.class)
                .list();
    }
}
