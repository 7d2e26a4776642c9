package org.sammachip.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.DatabaseOwner;
import org.sammachip.RecordedVillage;
import org.sammachip.SammachipTest;
import org.sammachip.access.Role;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A household wishes its data to be taken out, or erased; or the time to keep it is over. */
@SammachipTest
class ErasingTests {

    private static final String REASON = "หัวหน้าครัวเรือนมายื่นคำขอด้วยตนเอง";
    private static final String NAME = "นางบัวลอย ขวัญเมือง";
    private static final String OTHER = "นายอื่น ไม่เกี่ยว";
    private static final String TROUBLE = "ปวดหลังเมื่อนั่งทอนาน ทำได้ไม่เต็มวัน";

    @Autowired
    SubjectController door;

    @Autowired
    RetentionJob retention;

    @Autowired
    CaseDriver people;

    @Autowired
    JdbcClient jdbc;

    private String key;
    private long household;
    private long other;
    private UUID photo;
    private UUID sheet;

    @BeforeEach
    void aHouseholdWithTroubles() {
        var village = new RecordedVillage(jdbc).followUp(LocalDate.of(2027, 1, 20), 30, 1);
        key = village.key().value();
        other = village.household("5000");
        household = village.household("7000");
        jdbc.sql("update household set head = ?, helper = ? where id = ?")
                .params(OTHER, NAME, other)
                .update();
        jdbc.sql("""
                        update household set head = ?, house_number = '99/9', health_limit = 'ปวดเข่า', interest = 'ทอผ้า',
                            advice_reason = 'อายุ', override_reason = 'ถนัด', helper = 'ลูกสาว', no_group_reason = 'ไกล',
                            elsewhere_reason = 'ย้าย' where id = ?""").params(NAME, household).update();
        jdbc.sql("update household set interest = 'ทำนาปรัง' where id = ?")
                .param(other)
                .update();
        photo = document("PHOTO", "image/jpeg");
        jdbc.sql("update document set file_name = 'บ้านขวัญ.jpg', latitude = 15.61, longitude = 104.81 where id = ?")
                .param(photo)
                .update();
        sheet = document("ATTENDANCE_SHEET", "application/pdf");
        jdbc.sql("""
                        insert into visit (project_key, round, household_id, outcome, income, problem_category, problem,
                            encouragement, latitude, longitude, photo_id)
                        values (?, 1, ?, 'ILL', 8000, 'AGE_OR_HEALTH', 'ป่วยติดเตียง', 'ให้กำลังใจ', 15.5, 104.7, ?)""").params(key, household, photo).update();
        var training = village.held("TRAINING", LocalDate.of(2027, 1, 10), LocalDate.of(2027, 1, 7), "500", "400");
        village.attended(training, household, "ABSENT");
        jdbc.sql("update attendance set reason = 'HEALTH', note = 'ไปโรงพยาบาล' where household_id = ?")
                .param(household)
                .update();
        var obstacle = jdbc.sql("""
                        insert into obstacle (project_key, category, description, reported_by, reported_at, advice, solution)
                        values (?, 'AGE_OR_HEALTH', ?, 'officer3414', '2027-01-21 09:00+07', 'พักฟื้น', 'ส่งหมอ')
                        returning id""").params(key, TROUBLE).query(Long.class).single();
        jdbc.sql("insert into obstacle_household values (?, ?)")
                .params(obstacle, household)
                .update();
        jdbc.sql(
                        "insert into lesson (project_key, seen, adopted, responsible, due_on) values (?, 'ก', 'ข', ?, '2027-03-01')")
                .params(key, "ให้" + NAME + "ทำ")
                .update();
        jdbc.sql("update activity set place = 'บ้านนางบัวลอย', lessons = ? where id = ?")
                .params("1. น้ำน้อย\n2. บัวลอย ขวัญเมือง มาไม่ไหว", training)
                .update();
        village.attended(training, other, "PRESENT");
        jdbc.sql("update attendance set note = ? where household_id = ?")
                .params("มากับ" + NAME, other)
                .update();
        evaluation();
        sent("collectResults", """
                        {"lessons": "น้ำน้อย", "knowledge": {"obstacles": "1. อายุและสุขภาพ: %s\\n2. ตลาด: ขายยาก"},
                            "households": [{"householdId": %d, "note": "พอใจ"}]}""".formatted(TROUBLE, other));
        sent("registerHouseholds", """
                        {"households": [{"head": "%s", "houseNumber": "99/9", "healthLimit": "ปวดเข่า"},
                            {"head": "%s", "houseNumber": "12/1", "helper": "%1$s"}]}""".formatted(NAME, OTHER));
        sent("visitHouseholds", """
                        {"visitedOn": "2027-01-21", "visits": [
                            {"householdId": %d, "outcome": "ILL", "problem": "ป่วยติดเตียง", "latitude": 15.5},
                            {"householdId": %d, "outcome": "VISITED", "problem": "แมลงลง"}]}""".formatted(household, other));
        sent("reportObstacle", "{\"description\": \"%s\", \"householdIds\": [%d]}".formatted(TROUBLE, household));
        people.asManager();
    }

    /** As the service drafts it: the obstacle on a line of its own, its solution, and what nobody erases. */
    private void evaluation() {
        jdbc.sql("""
                        insert into evaluation (project_key, revision, status, lessons, obstacles, solutions, drafted,
                            collected_by, collected_at, version)
                        values (:key, 1, 'APPROVED', 'น้ำน้อย', :obstacles, '1. ส่งหมอ (ยังไม่ได้ผลเท่าที่ควร)',
                            jsonb_build_object('obstacles', :obstacles, 'lessons', null), 'officer3414',
                            '2027-07-05 09:00+07', 1)""")
                .param("key", key)
                .param("obstacles", "1. อายุและสุขภาพ: " + TROUBLE + "\n2. ตลาด: ขายยาก")
                .update();
        document("KNOWLEDGE_RECORD", "application/pdf");
    }

    private void sent(String form, String content) {
        jdbc.sql("select 1 from (select audit.submission(?, ?, null, '{}', ?::jsonb)) sent")
                .params(key, form, content)
                .query(Integer.class)
                .single();
    }

    @Test
    void givesTheHouseholdAllThatIsKeptOfIt() throws IOException {
        var files = unzipped(door.copy(key, "household", household, new SubjectController.Asked(REASON))
                .getBody());

        assertThat(files.keySet()).contains("data.json", "ข้อมูลของท่าน.html", "files/1-บ้านขวัญ.jpg");
        for (var name : List.of("data.json", "ข้อมูลของท่าน.html")) {
            assertThat(files.get(name))
                    .contains(
                            NAME,
                            "99/9",
                            "ปวดเข่า",
                            "ป่วยติดเตียง",
                            "ไปโรงพยาบาล",
                            "104.7",
                            "8000",
                            "หัวหน้าครัวเรือน",
                            "แบบฟอร์มที่ส่ง")
                    .doesNotContain(OTHER, "แมลงลง");
            assertThat(files.get(name))
                    .as("words of people, not of the database")
                    .contains("ปีเกิด (พ.ศ.)", "เจ็บป่วย")
                    .doesNotContain("health_limit", "healthLimit", "birth_year", "\"ILL\"", ">ILL<", "(ค.ศ.)");
        }
        assertThat(jdbc.sql("select kind || ' ' || subject from audit.access")
                        .query(String.class)
                        .list())
                .containsExactly("SUBJECT_EXPORTED household/" + household);
    }

    @Test
    void readsEachTableThatRefersToAHouseholdOrItsVisits() {
        var referring = jdbc.sql("""
                        select distinct conrelid::regclass::text from pg_constraint
                        where contype = 'f' and confrelid in ('household'::regclass, 'visit'::regclass, 'handover'::regclass)""").query(String.class).list();

        assertThat(SubjectRows.parts(SubjectKind.HOUSEHOLD).stream().map(SubjectRows.Part::table))
                .containsAll(referring);
    }

    @Test
    void leavesTheRecordWhileTheProjectRuns() {
        assertThatThrownBy(() -> door.wish(key, "household", household, new SubjectController.Asked(REASON)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ยังดำเนินการอยู่");
        assertThatThrownBy(() -> jdbc.sql("select audit.erase(?, 'household', ?, 'x')")
                        .params(key, household)
                        .query(Integer.class)
                        .single())
                .hasStackTraceContaining("has not ended");
    }

    @Test
    void keepsWhatNobodyDecidedToErase() {
        ended();
        for (var attempt : List.of(
                "select audit.erase('%s', 'household', %d, 'x')".formatted(key, household),
                "select audit.erase('%s', 'project', 0, 'x')".formatted(key))) {
            assertThatThrownBy(() -> jdbc.sql(attempt).query(Integer.class).single())
                    .as(attempt)
                    .satisfies(refused -> assertThat(org.assertj.core.util.Throwables.getRootCause(refused))
                            .isInstanceOfSatisfying(
                                    java.sql.SQLException.class,
                                    cause -> assertThat(cause.getSQLState()).isEqualTo("42501")));
        }
        forged();
        jdbc.sql("insert into disclosure values ('auditor', ?, '2037-01-01')")
                .param(key)
                .update();
        assertThat(jdbc.sql("select count(*) from audit.change where table_name = 'disclosure'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    /** What whoever works with the record may say of itself: a time to come, a wish that one person decided alone. */
    private void forged() {
        for (var told : List.of(
                "update project set ended_at = '2001-01-01' where key = '%s'; ".formatted(key)
                        + "select audit.erase('%s', 'project', 0, 'x')".formatted(key),
                "insert into erasure (project_key, subject_kind, subject_id, reason, requested_by, requested_at, status,"
                        + " decided_by, decided_at) overriding system value values ('%s', 'household', %d, 'x', 'a', now(),"
                                .formatted(key, household)
                        + " 'ERASED', 'b', now()); select audit.erase('%s', 'household', %d, 'x')"
                                .formatted(key, household))) {
            assertThatThrownBy(() -> jdbc.sql("""
                                    do $$ begin
                                        perform set_config('sammachip.context',
                                            '{"at":"2999-01-01T00:00:00Z","person":"forger"}', true);
                                        %s;
                                    end $$""".formatted(told.replace("select audit", "perform audit")))
                            .update())
                    .as(told)
                    .hasStackTraceContaining("nobody decided on it");
        }
        assertThat(jdbc.sql("select count(*) from audit.access")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void showsTheWishesOfADistrictHoweverManyNewerOnesOthersHave() {
        ended();
        door.wish(key, "household", household, new SubjectController.Asked(REASON));
        var elsewhere = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-340701-02"));
        jdbc.sql("""
                        insert into erasure (project_key, subject_kind, subject_id, reason, requested_by, requested_at, status)
                        select ?, 'household', 1000000 + n, 'ทดสอบรายการจำนวนมาก', 'manager3407', now(), 'REQUESTED'
                        from generate_series(1, 200) n""").param(elsewhere.key().value()).update();

        assertThat(door.waiting()).singleElement().satisfies(wish -> {
            assertThat(wish.key()).isEqualTo(key);
            assertThat(wish.reason()).isEqualTo(REASON);
        });
        people.as("admin", Role.ADMINISTRATOR);
        assertThat(door.waiting()).hasSize(200).allMatch(wish -> wish.reason() == null);
    }

    @Test
    void erasesWhoItWasOnceAnotherPersonAgreedAndKeepsTheFigures() {
        ended();
        door.wish(key, "household", household, new SubjectController.Asked(REASON));
        assertThatThrownBy(() -> door.decide(wish(), new SubjectController.Decided(true, "ครบถ้วนตามกฎหมาย")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ผู้ดูแลระบบเท่านั้น");

        jdbc.sql("""
                        insert into draft (form, user_id, project_key, prefilled, content, raw, version, page, saved_at)
                        values ('start:reportObstacle', 'officer3414', ?, '{}', jsonb_build_object('x', ?::text), '{}', 1,
                            gen_random_uuid(), now())""").params(key, NAME).update();
        people.as("admin", Role.ADMINISTRATOR);
        door.decide(wish(), new SubjectController.Decided(true, "ครบถ้วนตามกฎหมาย"));

        assertThat(jdbc.sql("select count(*) from draft").query(Integer.class).single())
                .isZero();
        assertThat(leftOf(household)).isEmpty();
        assertThat(jdbc.sql("select baseline_income from household where id = ?")
                        .param(household)
                        .query(Integer.class)
                        .single())
                .isEqualTo(7000);
        assertThat(jdbc.sql("select income from visit where household_id = ?")
                        .param(household)
                        .query(Integer.class)
                        .single())
                .isEqualTo(8000);
        assertThat(jdbc.sql("select head || coalesce(helper, '') from household where id = ?")
                        .param(other)
                        .query(String.class)
                        .single())
                .isEqualTo(OTHER + Erasing.NOTHING);
        assertThat(jdbc.sql("""
                                select a.lessons || ' / ' || a.place || ' / ' || e.obstacles || ' / ' || e.solutions || ' / '
                                    || (e.drafted ->> 'obstacles')
                                from evaluation e join activity a using (project_key)""").query(String.class).single()).isEqualTo("""
                        1. น้ำน้อย
                        2. #erased / #erased / 1. #erased
                        2. ตลาด: ขายยาก / 1. #erased / 1. #erased
                        2. ตลาด: ขายยาก""".replace("#erased", Erasing.NOTHING));
        assertThat(jdbc.sql(
                                "select count(*) from document where content is null and erased_why is not null and length(sha256) = 64 and size = 3")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        for (var value : List.of(
                NAME,
                "นางบัวลอย",
                "บัวลอย ขวัญเมือง",
                TROUBLE,
                "ปวดหลังเมื่อนั่งทอนาน",
                "99/9",
                "ปวดเข่า",
                "ทอผ้า",
                "ลูกสาว",
                "ถนัด",
                "ป่วย",
                "ILL",
                "AGE_OR_HEALTH",
                "ให้กำลังใจ",
                "15.5",
                "104.7",
                "15.61",
                "104.81",
                "บ้านขวัญ",
                "ไปโรงพยาบาล",
                "HEALTH",
                "พักฟื้น",
                "ส่งหมอ",
                "ด้วยตนเอง")) {
            assertThat(placesOf(value)).as(value).isEmpty();
        }
        for (var value : List.of("ทำนาปรัง", OTHER, "12/1", "แมลงลง", "ขายยาก", "พอใจ")) {
            assertThat(placesOf(value)).as(value).contains("audit.personal");
        }
        assertChainHolds();
        assertThat(jdbc.sql("select kind || ' ' || subject from audit.access where kind = 'ERASED'")
                        .query(String.class)
                        .list())
                .containsExactly("ERASED household/" + household);
    }

    @Test
    void endsWhatIsTenYearsOldAndNothingYounger() {
        ended();
        retention.run();
        assertThat(leftOf(household)).isNotEmpty();

        ClockUtil.setCurrentTime(Date.from(Instant.parse("2037-10-05T00:00:00Z")));
        retention.run();
        assertThat(leftOf(household)).as("by a clock that was moved").isNotEmpty();

        DatabaseOwner.unlogged(jdbc, () -> jdbc.sql("update project set ended_at = '2015-09-30 09:00+07'")
                .update());
        retention.run();
        assertThat(leftOf(household))
                .as("as its record says, not as the log saw it")
                .isNotEmpty();

        DatabaseOwner.run(
                jdbc,
                "update audit.act set written_at = written_at - interval '11 years', at = at - interval '11 years'");
        retention.run();

        assertThat(leftOf(household)).isEmpty();
        assertThat(jdbc.sql("select lessons || obstacles || solutions || coalesce(drafted::text, '') from evaluation")
                        .query(String.class)
                        .single())
                .isEqualTo(Erasing.NOTHING.repeat(3));
        assertThat(leftOf(other)).isEmpty();
        assertThat(jdbc.sql("select count(*) from audit.personal p join audit.act a on a.id = p.act where a.chain = ?")
                        .param(key)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select facts ->> 'people' from audit.access where kind = 'RETENTION'")
                        .query(String.class)
                        .list())
                .containsExactly("2");
        retention.run();
        assertThat(jdbc.sql("select count(*) from audit.access")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void endsTheOthersWhereOneCannotBeEnded() {
        ended();
        var broken = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-340701-02")).key();
        DatabaseOwner.unlogged(jdbc, () -> jdbc.sql(
                        "update project set status = 'CLOSED', ended_at = case key when ? then '2014-09-30'::date else '2015-09-30' end")
                .param(broken.value())
                .update());
        DatabaseOwner.run(
                jdbc,
                "update audit.act set written_at = written_at - interval '11 years', at = at - interval '11 years';"
                        + "alter table project add constraint broken check (key <> '%s' or erased_at is null)"
                                .formatted(broken));
        try {
            retention.run();
        } finally {
            DatabaseOwner.run(jdbc, "alter table project drop constraint broken");
        }

        assertThat(leftOf(household)).isEmpty();
    }

    @Test
    void keepsPeopleForAYearAtLeast() {
        assertThatThrownBy(() -> new RetentionPeriods(Period.ofMonths(11), Period.ofYears(2)))
                .hasMessageContaining("a year at least");
    }

    /** Tables of the record, and parts of its change log, that hold a value somewhere. */
    private List<String> placesOf(String value) {
        return jdbc
                .sql(
                        "select distinct table_name from audit.logged_column union values ('audit.personal'), ('audit.change')")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> jdbc.sql("""
                                select exists (select from %s t where strpos(to_jsonb(t)::text, ?) > 0
                                    and coalesce(to_jsonb(t) ->> 'project_key', ?) = ?)""".formatted(table))
                        .params(value, key, key)
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    /** Each column that is marked personal, in each table that has rows of the household. */
    private List<String> leftOf(long id) {
        var left = new ArrayList<String>();
        for (var part : SubjectRows.parts(SubjectKind.HOUSEHOLD)) {
            var columns = jdbc.sql(
                            "select column_name from audit.logged_column where table_name = ? and mark = 'personal'")
                    .param(part.table())
                    .query(String.class)
                    .list();
            for (var column : columns) {
                jdbc
                        .sql("select t.%s::text from %s t where %s and t.%1$s is not null"
                                .formatted(column, part.table(), part.where()))
                        .param("id", id)
                        .query(String.class)
                        .list()
                        .stream()
                        .filter(value -> !List.of("-", "0", "OTHER", "NOT_MET", Erasing.NOTHING)
                                        .contains(value)
                                && !value.startsWith(Erasing.NOBODY))
                        .forEach(value -> left.add(part.table() + "." + column + ": " + value));
            }
        }
        return left;
    }

    private void assertChainHolds() {
        assertThat(jdbc.sql("select * from audit.verify()").query().listOfRows())
                .isEmpty();
    }

    private long wish() {
        return jdbc.sql("select id from erasure").query(Long.class).single();
    }

    private void ended() {
        jdbc.sql("update project set status = 'CLOSED', ended_at = '2027-09-30 09:00+07' where key = ?")
                .param(key)
                .update();
    }

    private UUID document(String kind, String type) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into document (id, project_key, kind, file_name, media_type, size, sha256, content,
                            created_by, created_at)
                        values (?, ?, ?, 'ไฟล์.jpg', ?, 3, repeat('a', 64), 'abc', 'officer3414', '2027-01-21 09:00+07')""").params(id, key, kind, type).update();
        return id;
    }

    private static TreeMap<String, String> unzipped(byte[] zip) throws IOException {
        var files = new TreeMap<String, String>();
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                files.put(entry.getName(), new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
