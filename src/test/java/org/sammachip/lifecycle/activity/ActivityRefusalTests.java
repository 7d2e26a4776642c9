package org.sammachip.lifecycle.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the forms of an activity refuse, in which words, and that nothing was written. */
@SammachipTest
class ActivityRefusalTests {

    @Autowired
    CaseDriver people;

    @Autowired
    Activities activities;

    @Autowired
    JdbcClient jdbc;

    Village village;
    List<Long> households;
    long id;
    Activity before;

    @BeforeEach
    void startTrainingOfThe20thOfJanuary() {
        ProjectKey project = people.asOfficer().registered();
        village = new Village(project, activities, jdbc);
        households = village.households("1", "2");
        id = village.activity(Activity.Kind.TRAINING, "2027-01-20");
        people.step("activity", project, "activityId", id);
        people.moveTo(LocalDate.of(2027, 1, 10)).completeExternal("activity.invitations");
        before = activities.findById(id).orElseThrow();
    }

    @Test
    void refusesATellingOfTomorrow() {
        refuses(
                () -> coordinate("""
                        {"toldOn": "2570-01-11", "toldHow": ["LINE"], "toolsReady": true}"""),
                "ช่อง “แจ้งเมื่อวันที่” 11 มกราคม 2570 ยังมาไม่ถึง ต้องไม่เกินวันนี้ 10 มกราคม 2570");
    }

    @Test
    void refusesATellingThatIsIncompleteWithEveryFault() {
        refuses(
                () -> coordinate("{}"),
                "กรุณากรอกช่อง “แจ้งเมื่อวันที่” หรือเลือกวันที่จะเลื่อนไป",
                "กรุณาเลือกช่อง “แจ้งทาง” อย่างน้อยหนึ่งช่องทาง",
                "กรุณาเลือกช่อง “เครื่องมือและวัสดุพร้อมแล้ว” ว่าพร้อมหรือยังไม่พร้อม");
    }

    @Test
    void refusesToolsThatAreNotReadyWithoutSayingWhatIsMissing() {
        refuses(
                () -> coordinate("""
                        {"toldOn": "2027-01-10", "toldHow": ["LINE"], "toolsReady": false, "toldNote": " "}"""),
                "เครื่องมือและวัสดุยังไม่พร้อม กรุณากรอกช่อง “หมายเหตุ” ว่าขาดอะไรและจะพร้อมเมื่อใด");
    }

    @Test
    void refusesToMoveAndToCancelAtOnce() {
        refuses(() -> coordinate("""
                        {"moveTo": "2027-02-10", "moveReason": "ฝนตก", "cancelReason": "ฝนตก"}"""), "กรอกทั้งช่อง “เลื่อนไปวันที่” และ “เหตุผลที่ยกเลิก” กรุณาเลือกอย่างเดียว");
    }

    @Test
    void refusesAnUnknownWayOfTelling() {
        refuses(() -> coordinate("""
                        {"toldOn": "2027-01-10", "toldHow": ["PIGEON"], "toolsReady": true}"""), "ไม่อยู่ในตัวเลือก ต้องเป็นหนึ่งใน LOUDSPEAKER, LINE, PHONE, LETTER, VISIT");
    }

    @Test
    void refusesATellingLongBeforeTheFiscalYear() {
        refuses(() -> coordinate("""
                        {"toldOn": "2560-01-10", "toldHow": ["LINE"], "toolsReady": true}"""), "10 มกราคม 2560 อยู่ก่อนปีงบประมาณ 2570 เกินไป ต้องไม่ก่อน 1 กันยายน 2569");
    }

    @Test
    void refusesAnImpossibleYear() {
        refuses(() -> coordinate("""
                        {"toldOn": "3113-01-10", "toldHow": ["LINE"], "toolsReady": true}"""), "ปี 3113 เป็นไปไม่ได้ ต้องเป็นปี พ.ศ. เช่น 2570 (ตรงกับ ค.ศ. 2027)");
    }

    @Test
    void refusesToMoveIntoThePastOutOfTheYearOrWithoutAReason() {
        refuses(
                () -> coordinate("""
                        {"moveTo": "2027-01-10"}"""),
                "กรุณากรอกช่อง “เหตุผลที่เลื่อน” เพื่อให้ตรวจสอบภายหลังได้",
                "ช่อง “เลื่อนไปวันที่” 10 มกราคม 2570 ไม่ใช่วันข้างหน้า ต้องเป็นวันหลังจากวันนี้");
        refuses(
                () -> coordinate("""
                        {"moveTo": "2027-10-01", "moveReason": "น้ำท่วม"}"""),
                "ช่อง “เลื่อนไปวันที่” 1 ตุลาคม 2570 อยู่นอกปีงบประมาณ 2570 ต้องอยู่ระหว่าง 1 ตุลาคม 2569 ถึง 30 กันยายน 2570");
        refuses(() -> coordinate("""
                        {"moveTo": "2027-01-20", "moveReason": "น้ำท่วม"}"""), "ช่อง “เลื่อนไปวันที่” 20 มกราคม 2570 เป็นวันเดิมของกิจกรรม กรุณาเลือกวันอื่น");
    }

    @Test
    void refusesAWaiverWithoutAReasonAndAMoveWithoutADate() {
        toldLate();
        people.asManager();
        refuses(
                () -> people.complete("waiveNotice", """
                        {"waived": true}"""),
                "กรุณากรอกช่อง “เหตุผล” ที่ผ่อนผันการแจ้งล่วงหน้าน้อยกว่า 3 วัน");
        refuses(() -> people.complete("waiveNotice", """
                        {"waived": false, "reason": "แจ้งช้า"}"""), "กรุณากรอกช่อง “เลื่อนไปวันที่” เป็นวันใหม่ของกิจกรรม");
        refuses(() -> people.complete("waiveNotice", "{}"), "กรุณาเลือกช่อง “จัดตามกำหนดเดิมได้หรือไม่”");
    }

    @Test
    void letsNoOfficerWaiveTheNotice() {
        toldLate();
        assertThatThrownBy(() -> people.asOfficer().complete("waiveNotice", """
                        {"waived": true, "reason": "ผ่อนผันเอง"}"""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("บัญชีของท่านไม่มีสิทธิ์ทำงานนี้");
    }

    @Test
    void letsNobodyWaiveTheirOwnLateNotice() {
        toldLate();
        people.as("officer3414", Role.DISTRICT_MANAGER, "3414");
        refuses(() -> people.complete("waiveNotice", """
                        {"waived": true, "reason": "ผ่อนผันเอง"}"""), "ผู้แจ้งกิจกรรมผ่อนผันการแจ้งล่วงหน้าของตนเองไม่ได้");
        people.asManager().complete("waiveNotice", """
                {"waived": true, "reason": "ทุกครัวเรือนทราบแล้ว"}""");
        assertThat(activities.findById(id).orElseThrow().notice().waivedBy()).isEqualTo("manager3414");
    }

    @Test
    void letsNobodyOfAnotherDistrictCoordinate() {
        people.as("officer5007", Role.OFFICER, "5007");
        assertThatThrownBy(() -> coordinate("""
                        {"toldOn": "2027-01-10", "toldHow": ["LINE"], "toolsReady": true}"""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ในเขตที่ท่านรับผิดชอบ");
    }

    @Test
    void refusesARecordBeforeTheDay() {
        readyToRecord();
        var moved = activities.findById(id).orElseThrow();
        activities.save(moved.replanned(
                moved.topic(),
                LocalDate.of(2027, 1, 25),
                moved.place(),
                moved.hours(),
                moved.budget(),
                moved.occupation(),
                moved.season()));
        before = activities.findById(id).orElseThrow();
        refuses(() -> record("""
                        {"outcome": "CANCELLED", "reason": "ฝนตก"}"""), "ยังไม่ถึงวันกิจกรรม 25 มกราคม 2570 บันทึกผลได้ตั้งแต่วันนั้นเป็นต้นไป");
    }

    @Test
    void refusesALectureByASageWhoNeverTaught() {
        readyToRecord();
        var sage = village.sage(false);
        refuses(
                () -> held(sage, "LECTURE", present(households), ""),
                "ช่อง “วิธีถ่ายทอดที่ใช้” ปราชญ์ท่านนี้ไม่เคยเป็นวิทยากร ต้องใช้ถาม-ตอบ แลกเปลี่ยนเรียนรู้ หรือสาธิต แทนการบรรยาย");
    }

    @Test
    void refusesATrainingWithoutSageModeAndCost() {
        readyToRecord();
        refuses(
                () -> record("""
                        {"outcome": "HELD", "attendance": [%s]}""".formatted(present(households))),
                "กรุณาเลือกช่อง “ปราชญ์ผู้ถ่ายทอด”",
                "กรุณาเลือกช่อง “วิธีถ่ายทอดที่ใช้”",
                "กรุณากรอกช่อง “ค่าใช้จ่ายจริง” เป็นบาท ถ้าไม่มีให้กรอก 0");
    }

    @Test
    void refusesASageOfAnotherProject() {
        readyToRecord();
        var other = people.registered(2570, 8);
        var stranger = new Village(other, activities, jdbc).sage(true);
        refuses(
                () -> held(stranger, "EXCHANGE", present(households), ""),
                "ช่อง “ปราชญ์ผู้ถ่ายทอด” ไม่ใช่ปราชญ์ของโครงการนี้ กรุณาเลือกจากรายการ");
    }

    @Test
    void refusesAttendanceThatDoesNotAddUp() {
        readyToRecord();
        var sage = village.sage(true);
        refuses(
                () -> held(sage, "EXCHANGE", present(households.subList(0, 1)), ""),
                "รายชื่อผู้เข้าร่วมมี 1 ครัวเรือน แต่เชิญไว้ 2 ครัวเรือน มา ไม่มา และส่งผู้แทนรวมกันต้องเท่ากับที่เชิญ");
        refuses(
                () -> held(sage, "EXCHANGE", present(List.of(households.get(0), households.get(0))), ""),
                "แถวที่ 2 ครัวเรือนนี้อยู่ในรายการแล้ว ต้องมีครัวเรือนละหนึ่งแถว");
        refuses(
                () -> held(sage, "EXCHANGE", present(List.of(households.get(0), households.get(1), -1L)), ""),
                "แถวที่ 3 ไม่ใช่ครัวเรือนเป้าหมายของโครงการนี้ กรุณาเปิดงานนี้ใหม่");
    }

    @Test
    void refusesAnAbsenceWithoutACodedReason() {
        readyToRecord();
        var rows = """
                {"householdId": %d, "presence": "ABSENT"}, {"householdId": %d, "presence": "PRESENT", "reason": "AWAY"}""".formatted(households.get(0), households.get(1));
        refuses(
                () -> held(village.sage(true), "EXCHANGE", rows, ""),
                "แถวที่ 1 กรุณาเลือกช่อง “เหตุที่ไม่มา”",
                "แถวที่ 2 ช่อง “เหตุที่ไม่มา” ใช้เฉพาะครัวเรือนที่ไม่มา กรุณาลบออก");
    }

    @Test
    void refusesNegativeMoneyAndHalfAVideo() {
        readyToRecord();
        refuses(() -> record("""
                        {"outcome": "HELD", "cost": -1, "attendance": [],
                         "videos": [{"link": "https://example.org/v", "learned": "สาน", "applied": " "}]}"""), "ช่อง “ค่าใช้จ่ายจริง” ต้องไม่ติดลบ", "แถวที่ 1 กรุณากรอกช่อง “นำมาใช้อย่างไร”");
    }

    @Test
    void refusesAPhotoThatIsNotOfTheProject() {
        readyToRecord();
        refuses(
                () -> held(
                        village.sage(true),
                        "EXCHANGE",
                        present(households),
                        ", \"photoIds\": [\"" + UUID.randomUUID() + "\"]"),
                "ช่อง “ภาพถ่าย” มีภาพที่ไม่ได้อยู่ในโครงการนี้ กรุณาแนบภาพใหม่");
    }

    @Test
    void refusesAPhotoInThePlaceOfAFile() {
        readyToRecord();
        refuses(
                () -> held(
                        village.sage(true),
                        "EXCHANGE",
                        present(households),
                        ", \"fileIds\": [\"" + village.photo() + "\"]"),
                "ช่อง “ไฟล์แนบ” มีไฟล์ที่ไม่ได้อยู่ในโครงการนี้ กรุณาแนบไฟล์ใหม่");
    }

    @Test
    void refusesAPostponementWithoutDateAndACancellationWithoutReason() {
        readyToRecord();
        refuses(() -> record("""
                        {"outcome": "POSTPONED", "reason": "ฝนตก"}"""), "กรุณากรอกช่อง “เลื่อนไปวันที่” เป็นวันใหม่ของกิจกรรม");
        refuses(() -> record("""
                        {"outcome": "CANCELLED"}"""), "กรุณากรอกช่อง “เหตุผล” ที่ยกเลิกกิจกรรม");
        refuses(() -> record("{}"), "กรุณาเลือกช่อง “ผล” ว่าจัดแล้ว เลื่อน หรือยกเลิก");
    }

    private void refuses(ThrowingCallable form, String... sentences) {
        var faults = assertThatThrownBy(form).isInstanceOf(Refusal.class);
        for (var sentence : sentences) {
            faults.hasMessageContaining(sentence);
        }
        assertThat(activities.findById(id)).contains(before);
        for (var table : List.of("activity_move", "attendance", "video_clip", "question", "activity_photo")) {
            assertThat(village.count(table)).as(table).isZero();
        }
    }

    private void coordinate(String json) {
        people.complete("coordinateActivity", json);
    }

    private void toldLate() {
        people.moveTo(LocalDate.of(2027, 1, 18));
        coordinate("""
                {"toldOn": "2027-01-18", "toldHow": ["PHONE"], "toolsReady": true}""");
        before = activities.findById(id).orElseThrow();
    }

    private void readyToRecord() {
        coordinate("""
                {"toldOn": "2027-01-10", "toldHow": ["PHONE"], "toolsReady": true}""");
        people.moveTo(LocalDate.of(2027, 1, 20));
        before = activities.findById(id).orElseThrow();
    }

    private void record(String json) {
        people.complete("recordActivity", json);
    }

    private void held(long sage, String mode, String rows, String more) {
        record("""
                {"outcome": "HELD", "sageId": %d, "transferMode": "%s", "cost": 0, "attendance": [%s]%s}""".formatted(sage, mode, rows, more));
    }

    static String present(List<Long> households) {
        return households.stream()
                .map(household -> "{\"householdId\": %d, \"presence\": \"PRESENT\"}".formatted(household))
                .collect(Collectors.joining(", "));
    }
}
