package org.sammachip.project.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.RecordedVillage;
import org.sammachip.SammachipTest;
import org.sammachip.access.Role;
import org.sammachip.project.Approval;
import org.sammachip.project.ProjectKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SammachipTest
class KnowledgeTests {

    private static final Heading MINE =
            new Heading("ทอเสื่อกกให้ขายได้", "นักวิชาการพัฒนาชุมชนชำนาญการ", "สพอ.ม่วงสามสิบ", "0 4548 9012 ต่อ 11");

    @Autowired
    Evaluation evaluation;

    @Autowired
    EvaluationRecord record;

    @Autowired
    CaseDriver people;

    @Autowired
    JdbcClient jdbc;

    RecordedVillage village;

    @BeforeEach
    void aVillageWithAHousehold() {
        village = village("SMC-2570-341401-07");
        people.asOfficer();
    }

    @Test
    void isHeadedByTheVillageAndTheOfficersUsualPositionAtFirst() {
        assertThat(record.prefilled(village.key()).heading())
                .isEqualTo(new Heading(
                        "เทคนิคการส่งเสริมสัมมาชีพชุมชน บ้านทดสอบ หมู่ที่ 7 ตำบลม่วงสามสิบ",
                        "นักวิชาการพัฒนาชุมชน",
                        "สำนักงานพัฒนาชุมชนอำเภอม่วงสามสิบ จังหวัดอุบลราชธานี",
                        null));
    }

    @Test
    void keepsTheHeadingThatTheOfficerWroteAndWhoseKnowledgeItIs() {
        collect(MINE, "1. ของฉัน");
        var kept = record.knowledge(village.key(), 1);
        assertThat(kept.heading()).isEqualTo(MINE);
        assertThat(kept.owner()).isEqualTo("officer3414");
        assertThat(record.prefilled(village.key()).heading()).isEqualTo(MINE);
    }

    @Test
    void prefillsPositionOfficeAndTelephoneFromTheOfficersLastRecord() {
        collect(MINE, "1. ของฉัน");
        var next = record.prefilled(village("SMC-2571-341401-08").key()).heading();
        assertThat(next.title()).startsWith("เทคนิคการส่งเสริมสัมมาชีพชุมชน").contains("หมู่ที่ 8");
        assertThat(next.position()).isEqualTo(MINE.position());
        assertThat(next.office()).isEqualTo(MINE.office());
        assertThat(next.phone()).isEqualTo(MINE.phone());
    }

    @Test
    void takesThePositionAloneAlongToAnotherDistrict() {
        collect(MINE, "1. ของฉัน");
        var elsewhere = village("SMC-2571-340701-01");
        people.as("officer3414", Role.OFFICER, "3407");
        var heading = record.prefilled(elsewhere.key()).heading();
        assertThat(heading.position()).isEqualTo(MINE.position());
        assertThat(heading.office()).isEqualTo("สำนักงานพัฒนาชุมชนอำเภอเดชอุดม จังหวัดอุบลราชธานี");
        assertThat(heading.phone()).isNull();
    }

    @Test
    void belongsToTheNewOfficerAfterAHandOver() {
        collect(MINE, "1. ของฉัน");
        jdbc.sql("update project set officer = 'officer2-3414'").update();
        var heading = record.prefilled(village.key()).heading();
        assertThat(heading.title()).isEqualTo(MINE.title());
        assertThat(heading.position()).isEqualTo("นักวิชาการพัฒนาชุมชน");
    }

    @Test
    void letsTheOfficersWordsLeadWhileTheRestFollowsTheRecordWhenCollectedAgain() {
        var drafted = record.prefilled(village.key()).methods();
        collect(MINE, drafted.replaceFirst("(?m)^5\\. .*$", "5. ให้ปราชญ์ถาม แล้วครัวเรือนตอบ"));
        village.held("TRAINING", LocalDate.of(2027, 2, 10), LocalDate.of(2027, 2, 1), "2000", "2000");
        village.held("STUDY_VISIT", LocalDate.of(2027, 3, 10), LocalDate.of(2027, 3, 1), "2000", "2000");
        evaluation.review(village.key(), 1, new Approval(false, "ขาดศึกษาดูงาน"));

        var methods = record.prefilled(village.key()).methods();
        assertThat(methods.lines()).hasSize(10);
        assertThat(methods)
                .contains("5. ให้ปราชญ์ถาม แล้วครัวเรือนตอบ")
                .containsPattern("6\\. .*: ศึกษาดูงาน 1 ครั้ง")
                .doesNotContain("ถ่ายทอดความรู้ 1 ครั้ง");
    }

    @Test
    void draftsWhatTheKnowledgeWasAboutAndWhatWasLeftOut() {
        village.held("TRAINING", LocalDate.of(2027, 2, 10), LocalDate.of(2027, 2, 1), "2000", "2000");
        jdbc.sql("update activity set topic = 'ทอเสื่อกกลายขิด'").update();
        assertThat(record.prefilled(village.key()).methods())
                .containsPattern("5\\. .*: ถ่ายทอดความรู้ 1 ครั้ง โดยถ่ายทอดเรื่องทอเสื่อกกลายขิด")
                .containsPattern("6\\. .*: ไม่ได้ดำเนินการในโครงการนี้")
                .containsPattern("10\\. สรุปและประเมินผลการดำเนินโครงการ$");
    }

    @Test
    void namesNoHouseholdThatTheOfficerDidNotName() {
        jdbc.sql("""
                        insert into obstacle (project_key, category, description, reported_by, reported_at, solution,
                            helped, resolved_by, resolved_at)
                        values (:key, 'AGE_OR_HEALTH', 'นางใจ ดี เดินไม่ไหว', 'officer3414', now(), 'ให้นางใจ ทำงานเบา', true,
                            'officer3414', now())""").param("key", village.key().value()).update();
        village.held("TRAINING", LocalDate.of(2027, 2, 10), LocalDate.of(2027, 2, 1), "2000", "2000");
        jdbc.sql("update activity set lessons = 'ใจ ดี สอนเพื่อนบ้านได้', topic = 'จักสานแบบนางใจ ดี'")
                .update();

        var draft = record.prefilled(village.key());
        assertThat(draft.obstacles()).endsWith("ครัวเรือนหนึ่ง เดินไม่ไหว");
        assertThat(List.of(draft.lessons(), draft.background(), draft.methods(), draft.obstacles(), draft.solutions()))
                .noneMatch(text -> text.contains("ใจ ดี") || text.contains("นางใจ"));
        collect(MINE, "1. เรียนจากนางใจ ดี");
        assertThat(record.knowledge(village.key(), 1).texts().methods()).isEqualTo("1. เรียนจากนางใจ ดี");
    }

    @Test
    void isCompleteForARevisionFromBeforeHeadingsWereWritten() {
        collect(MINE, "1. ของฉัน");
        jdbc.sql("""
                        update evaluation set knowledge_title = null, knowledge_owner = null, owner_position = null,
                            owner_office = null, drafted = null, methods = null, obstacles = null""").update();
        var kept = record.knowledge(village.key(), 1);
        assertThat(kept.heading().position()).isEqualTo("นักวิชาการพัฒนาชุมชน");
        assertThat(kept.owner()).isEqualTo("officer3414");
        assertThat(kept.texts().methods().lines()).hasSize(10);
        assertThat(kept.texts().obstacles()).isNull();
    }

    private void collect(Heading heading, String methods) {
        var draft = record.prefilled(village.key());
        evaluation.collect(
                village.key(),
                new Results(
                        draft.households().stream()
                                .map(row -> new Results.OfHousehold(
                                        row.householdId(), new BigDecimal("5200"), true, 5, null))
                                .toList(),
                        List.of(),
                        "บทเรียน",
                        draft.background(),
                        methods,
                        draft.obstacles(),
                        draft.solutions(),
                        draft.strategies(),
                        heading));
    }

    private RecordedVillage village(String key) {
        var recorded = new RecordedVillage(jdbc, new ProjectKey(key));
        recorded.household("5000");
        return recorded;
    }
}
