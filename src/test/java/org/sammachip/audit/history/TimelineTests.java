package org.sammachip.audit.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.CleanSlate;
import org.sammachip.DatabaseOwner;
import org.sammachip.RecordedVillage;
import org.sammachip.SammachipTest;
import org.sammachip.access.Role;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@SammachipTest
class TimelineTests {

    @Autowired
    TimelineController audit;

    @Autowired
    Timeline timeline;

    @Autowired
    CaseDriver people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    IdentityService identities;

    @Autowired
    TransactionOperations transactions;

    private static int village = 40; // the log of a project outlives a test

    private ProjectKey key;

    @BeforeEach
    void aCaseThatHasBegun() {
        key = people.asOfficer().register(registration());
        var guidelines = jdbc.sql("select id from guideline where fiscal_year = 2570")
                .query(Long.class)
                .list();
        people.moveTo(CleanSlate.TODAY.plusDays(1))
                .complete("acknowledgeGuidelines", "{\"acknowledged\": " + guidelines + ", \"note\": \"อ่านครบ\"}");
        auditor();
    }

    private static String registration() {
        return CaseDriver.registration(village++).replace("341401", "341405");
    }

    private void auditor() {
        people.as("auditor", Role.AUDITOR, "3414");
    }

    @Test
    void tellsWhatHappenedInThaiSentencesNewestFirst() {
        var page = all();

        assertThat(page.missing()).isEmpty();
        assertThat(page.next()).isNull();
        assertThat(sentences(page))
                .contains(
                        "officer3414 ลงทะเบียนโครงการ",
                        "officer3414 รับทราบแนวทางการดำเนินงาน",
                        "เริ่มขั้นที่ 1. ศึกษาแนวทาง",
                        "เสร็จสิ้นขั้นที่ 1. ศึกษาแนวทาง",
                        "เริ่มขั้นที่ 2. กำหนดแผนงาน",
                        "งาน “อ่านและรับทราบแนวทาง” รอดำเนินการ ครบกำหนด 12 ต.ค. 2569");
        assertThat(page.entries()).isSortedAccordingTo((a, b) -> b.at().compareTo(a.at()));
    }

    @Test
    void makesOneEntryOfATaskAndAllThatItsCompletionChanged() {
        var done = all().entries().stream()
                .filter(entry -> entry.task() != null && entry.person() != null)
                .toList();

        assertThat(done).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(Kind.TASK);
            assertThat(entry.person().id()).isEqualTo("officer3414");
            assertThat(entry.step().name()).isEqualTo("ศึกษาแนวทาง");
            assertThat(entry.task().name()).isEqualTo("อ่านและรับทราบแนวทาง");
            assertThat(entry.changes()).as("four guidelines, the note").isEqualTo(5);
        });
    }

    @Test
    void showsFromWhatToWhatAnActChangedAndThatItsSealHolds() {
        var act = audit.act(key.value(), acknowledgement().act());

        assertThat(act.seal().holds()).isTrue();
        assertThat(act.seal().hash()).hasSize(64);
        assertThat(act.changes())
                .filteredOn(change -> change.table().equals("project"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.label()).isEqualTo("โครงการ");
                    assertThat(change.operation()).isEqualTo("U");
                    assertThat(change.columns())
                            .filteredOn(column -> column.name().equals("study_note"))
                            .singleElement()
                            .satisfies(note -> {
                                assertThat(note.label()).isEqualTo("หมายเหตุการศึกษาแนวทาง");
                                assertThat(note.from()).isNull();
                                assertThat(note.to())
                                        .as("words of somebody, for an auditor")
                                        .isEqualTo("•••");
                                assertThat(note.masked()).isTrue();
                            });
                });
    }

    @Test
    void keepsFormsAsTheyWereSent() {
        var forms = audit.forms(key.value());

        assertThat(forms).extracting(SubmittedForm::key).containsExactly("acknowledgeGuidelines", "communityProject");
        assertThat(forms.get(0).page()).as("digest of the page").hasSize(64);
        assertThat(forms.get(0).values())
                .extracting(SubmittedForm.Value::label)
                .contains("ข้าพเจ้าได้ศึกษาเอกสารต่อไปนี้แล้ว 1", "หมายเหตุ");
        assertThat(forms.get(1).values())
                .extracting(SubmittedForm.Value::label, SubmittedForm.Value::value)
                .contains(tuple("ชื่อบ้าน", "บ้านทดสอบ"));
        assertThat(audit.act(key.value(), acknowledgement().act()).submission().form())
                .isEqualTo("อ่านและรับทราบแนวทาง");
    }

    @Test
    void leavesNoFormOfARefusedSubmission() {
        people.asOfficer();
        assertThatThrownBy(() -> people.complete("draftPlan", "{}")).isInstanceOf(Refusal.class);

        assertThat(audit.forms(key.value())).hasSize(2);
    }

    @Test
    void masksPeopleForAuditorsInTheActThatRegisteredThem() {
        RecordedVillage.of(jdbc, key).household("5000");
        auditor();
        var entry = all().entries().stream()
                .filter(each -> each.kind() != Kind.TASK && each.act() != null && each.changes() == 1)
                .findFirst()
                .orElseThrow();

        assertThat(entry.sentence()).doesNotContain("ใจ ดี");
        assertThat(values(entry.act(), "head")).containsExactly("จ*** ด***");
        assertThat(values(entry.act(), "birth_year")).containsExactly("•••");
        assertThat(values(entry.act(), "baseline_income")).doesNotContainNull();
        people.asManager();
        assertThat(values(entry.act(), "head")).containsExactly("นางใจ ดี");
        assertThat(values(entry.act(), "birth_year")).containsExactly(2503);
    }

    private List<Object> values(long act, String column) {
        return audit.act(key.value(), act).changes().stream()
                .flatMap(change -> change.columns().stream())
                .filter(value -> column.equals(value.name()))
                .map(Act.Value::to)
                .toList();
    }

    @Test
    void tellsTheWholeHistoryOfAnEndedCase() {
        people.asManager()
                .start("stopProject", "{\"projectKey\": \"" + key + "\", \"reason\": \"น้ำท่วมทั้งหมู่บ้าน\"}");
        auditor();

        assertThat(sentences(all()))
                .contains(
                        "manager3414 สั่งยกเลิกโครงการ",
                        "ยุติขั้นที่ 2. กำหนดแผนงาน ก่อนเสร็จ",
                        "งาน “จัดทำแผนงาน” ถูกยกเลิกโดยไม่ได้ทำ",
                        "โครงการหยุดก่อนสิ้นสุดขั้นตอน",
                        "officer3414 ลงทะเบียนโครงการ")
                .noneMatch(sentence -> sentence.contains("น้ำท่วม"));
        assertThat(audit.forms(key.value()).get(0).form()).isEqualTo("ยกเลิกโครงการ");
        assertThat(audit.verification(key.value()).holds()).isTrue();
    }

    @Test
    void tellsWhoWasWarnedOfALateTask() {
        people.moveTo(CleanSlate.TODAY.plusDays(16));
        people.moveTo(CleanSlate.TODAY.plusDays(60));

        assertThat(all().entries())
                .filteredOn(entry -> entry.kind() == Kind.ESCALATION)
                .extracting(TimelineEntry::sentence)
                .contains(
                        "เตือน officer3414 ว่างาน “จัดทำแผนงาน” ใกล้ครบกำหนด",
                        "งาน “จัดทำแผนงาน” เลยกำหนด แต่ไม่มีผู้บังคับบัญชาในระบบให้แจ้ง");
    }

    @Test
    void tellsWhoAskedForPeoplesDataToBeErased() {
        people.asManager();
        jdbc.sql("""
                        insert into erasure (project_key, subject_kind, subject_id, reason, requested_by, requested_at, status)
                        values (?, 'household', 1, 'มาด้วยตนเอง', 'manager3414', now(), 'REQUESTED')""").param(key.value()).update();
        auditor();

        assertThat(sentences(all())).contains("manager3414 บันทึกคำขอลบข้อมูลของเจ้าของข้อมูล");
    }

    @Test
    void callsWhatIsPointedToByItsNameAsTheReaderMaySeeIt() {
        var village = RecordedVillage.of(jdbc, key);
        var household = village.household("5000");
        village.group("กลุ่มทอเสื่อ", List.of(household));
        auditor();
        var act = all().entries().stream()
                .filter(each ->
                        each.act() != null && !values(each.act(), "chair_id").isEmpty())
                .findFirst()
                .orElseThrow()
                .act();

        assertThat(values(act, "chair_id")).containsExactly("จ*** ด*** (เลขที่ " + household + ")");
        people.asManager();
        assertThat(values(act, "chair_id")).containsExactly("นางใจ ดี");
        assertThat(audit.forms(key.value()).get(1).values())
                .extracting(SubmittedForm.Value::field, SubmittedForm.Value::value)
                .contains(tuple("subdistrictCode", "หนองเมือง"));
        assertThat(values(acknowledgement().act(), "acknowledged_by")).contains("officer3414");
    }

    @Test
    void knowsWhatEachColumnOfTheRecordPointsTo() {
        var pointing = jdbc.sql("""
                        select a.attname from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid
                            and a.attnum = any (c.conkey)
                        join audit.logged_column l on l.table_name = c.conrelid::regclass::text and l.column_name = a.attname
                        where c.contype = 'f' and cardinality(c.conkey) = 1 and l.table_name not like 'act~_%' escape '~'
                          and c.confrelid::regclass::text not in ('project', 'plan', 'material_request', 'document', 'obstacle', 'province', 'act_id_user')""").query(String.class).list();

        assertThat(pointing).contains("household_id").allMatch(RowNames::knows);
    }

    @Test
    void verifiesTheChainAndNamesItsFirstFault() {
        var whole = audit.verification(key.value());
        assertThat(whole.holds()).isTrue();
        assertThat(whole.acts()).isPositive();
        assertThat(whole.head()).hasSize(64);
        var act = acknowledgement().act();

        forge(act, "other");
        try {
            var altered = audit.verification(key.value());
            assertThat(altered.holds()).isFalse();
            assertThat(altered.faultAct()).isEqualTo(act);
            assertThat(altered.fault()).endsWith("ไม่ตรงกับที่บันทึกไว้เดิม");
            assertThat(audit.act(key.value(), act).seal().holds()).isFalse();
        } finally {
            forge(act, "officer3414"); // other tests verify all chains
        }
    }

    @Test
    void saysOfAProjectThatIsOlderThanTheLogThatNothingProvesItsPast() {
        assertThat(audit.verification(key.value()).fromRegistration()).isTrue();
        transactions.executeWithoutResult(status -> {
            DatabaseOwner.run(
                    jdbc,
                    "delete from audit.change c using audit.act a where a.id = c.act and chain = '%1$s'; delete from audit.act where chain = '%1$s'; delete from audit.chain where name = '%1$s'"
                            .formatted(key));
            status.setRollbackOnly();

            var none = audit.verification(key.value());

            assertThat(none.fromRegistration()).isFalse();
            assertThat(none.acts()).isZero();
            assertThat(none.since()).isNull();
        });
    }

    private void forge(long act, String person) {
        jdbc.sql("reset role; set session_replication_role = replica; update audit.act set person = '" + person
                        + "' where id = " + act + "; set session_replication_role = origin; set role sammachip_app")
                .update();
    }

    @Test
    void saysThatNobodyWasSignedInWhereTheDatabaseWasChangedByHand() {
        byHand("update project set village_name = 'บ้านใหม่' where key = '" + key + "'");

        assertThat(all().entries())
                .filteredOn(entry -> entry.kind() == Kind.ADMINISTRATION)
                .singleElement()
                .satisfies(entry -> assertThat(entry.sentence()).startsWith("ข้อมูลถูกแก้โดยไม่มีผู้ลงชื่อเข้าใช้"));
    }

    private void byHand(String sql) {
        identities.clearAuthentication();
        jdbc.sql(sql).update();
        auditor();
    }

    @Test
    void tellsAHandsOwnAccountAndThatTheNameItGaveIsOnlyClaimed() {
        jdbc.sql("""
                        reset role; create role somebody superuser; set session authorization somebody;
                        set sammachip.context = '{"person": "officer3414", "task": "draftPlan", "taskId": "1"}';
                        update project set budget = 1 where key = '%s';
                        reset sammachip.context; reset session authorization; drop role somebody; set role sammachip_app""".formatted(key)).update();

        assertThat(page(null, null, Kind.ADMINISTRATION, null, null).entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.sentence())
                            .isEqualTo("แก้ข้อมูลโดยตรงในฐานข้อมูลด้วยบัญชี somebody ไม่ได้ทำผ่านระบบ"
                                    + " โดยอ้างชื่อ officer3414 โครงการ");
                    assertThat(entry.proven()).isTrue();
                });
    }

    @Test
    void takesALoginThatTheServiceHadBeforeForNoHand() {
        jdbc.sql("""
                        reset role; create role former; grant sammachip_app to former;
                        set session authorization former; set role sammachip_app;
                        set sammachip.context = '{"person": "officer3414", "task": "draftPlan", "taskId": "1"}';
                        update project set budget = 1 where key = '%s';
                        reset sammachip.context; reset session authorization; drop role former;
                        set role sammachip_app""".formatted(key)).update();
        assertThat(page(null, null, Kind.ADMINISTRATION, null, null).entries()).hasSize(1);

        transactions.executeWithoutResult(status -> {
            jdbc.sql("select set_config('sammachip.former_logins', 'other,former', true)")
                    .query(String.class)
                    .single();
            assertThat(page(null, null, Kind.ADMINISTRATION, null, null).entries())
                    .isEmpty();
        });
    }

    @Test
    void tellsWhatTheChainProvesFromWhatOnlyTheEngineRemembers() {
        var entries = all().entries();

        assertThat(entries)
                .filteredOn(entry -> entry.act() != null)
                .isNotEmpty()
                .allMatch(entry -> entry.proven() && entry.seq() != null);
        assertThat(entries)
                .filteredOn(entry -> !entry.proven())
                .extracting(TimelineEntry::sentence)
                .contains("เริ่มขั้นที่ 1. ศึกษาแนวทาง", "งาน “จัดทำแผนงาน” รอดำเนินการ ครบกำหนด 21 ต.ค. 2569");
    }

    @Test
    void keepsNoFormOfAProjectThatIsNotThere() {
        people.asManager();
        assertThatThrownBy(() -> people.start(
                        "stopProject", "{\"projectKey\": \"SMC-2570-341405-99\", \"reason\": \"น้ำท่วม\"}"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ไม่พบโครงการ");

        assertThat(jdbc.sql("""
                                select audit.submission('SMC-2570-341405-99', 'draftPlan', null, '{}', '{}')""").query(Boolean.class).single()).isFalse();
        assertThat(jdbc.sql("select count(*) from audit.act where chain = 'SMC-2570-341405-99'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void narrowsByPersonStepKindAndDays() {
        assertThat(page("officer3414", null, null, null, null).entries())
                .isNotEmpty()
                .allMatch(entry -> entry.person().id().equals("officer3414"));
        assertThat(page(null, "definePlan", null, null, null).entries())
                .isNotEmpty()
                .allMatch(entry -> entry.step().key().equals("definePlan"));
        assertThat(page(null, null, Kind.REQUEST, null, null).entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.sentence()).contains("ลงทะเบียนโครงการ"));
        var first = CleanSlate.TODAY;
        assertThat(page(null, null, null, first, first).entries()).isNotEmpty().doesNotContain(acknowledgement());
        assertThat(page(null, null, null, first.plusDays(1), null).entries()).contains(acknowledgement());
        assertThat(page(null, null, Kind.INCIDENT, null, null).entries()).isEmpty();
    }

    @Test
    void offersWhatCanBeChosenOnTheFirstPage() {
        var filters = all().filters();

        assertThat(filters.people()).extracting(CaseHead.Person::id).containsExactly("officer3414");
        assertThat(filters.steps()).extracting(CaseHead.CaseStep::number).containsExactly(1, 2);
        assertThat(filters.kinds()).hasSize(Kind.values().length);
    }

    @Test
    void pagesNeitherRepeatNorMissAnEntryAlsoOfTheSameMoment() {
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = audit.timeline(key.value(), new Timeline.Asked(cursor, 3, null, null, null, null, null, null));
            page.entries().forEach(entry -> seen.add(entry.id()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(seen)
                .containsExactlyElementsOf(
                        all().entries().stream().map(TimelineEntry::id).toList());
    }

    @Test
    void beginsWithTheEntryThatALinkNames() {
        var third = all().entries().get(2);

        var page = audit.timeline(key.value(), new Timeline.Asked(null, 3, third.id(), null, null, null, null, null));

        assertThat(page.entries().get(0)).isEqualTo(third);
    }

    @Test
    void beginsWithTheActOfTheTaskThatALinkNames() {
        var link = "te" + acknowledgement().task().id();

        var page = audit.timeline(key.value(), new Timeline.Asked(null, 3, link, null, null, null, null, null));

        assertThat(page.entries().get(0)).isEqualTo(acknowledgement());
    }

    @Test
    void namesASourceThatFailsAndShowsTheOthers() {
        var broken = new Source("เอกสาร", "select * from no_such_table where key = :key");

        var page = timeline.of(
                key,
                new Timeline.Asked(null, 50, null, null, null, null, null, null),
                Stream.concat(Sources.ALL.stream(), Stream.of(broken)).toList());

        assertThat(page.missing())
                .containsExactly("โหลดเอกสารไม่สำเร็จ รายการส่วนนี้จึงไม่แสดง ไม่ได้หมายความว่าไม่มี");
        assertThat(page.entries()).isEqualTo(all().entries());
    }

    @Test
    void hidesTheHistoryOfAnotherDistrictsCase() {
        people.as("manager5007", Role.DISTRICT_MANAGER, "5007");

        assertThatThrownBy(this::all).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> audit.act(key.value(), 1)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> audit.forms(key.value())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> audit.decisions(key.value())).isInstanceOf(Refusal.class);
    }

    @Test
    void findsNoActOfAnotherProject() {
        var act = acknowledgement().act();
        var other = people.asOfficer().register(registration());
        auditor();

        assertThatThrownBy(() -> audit.act(other.value(), act)).isInstanceOf(Refusal.class);
    }

    @Test
    void showsWhatTablesAdvisedAndWhatWasChosen() {
        jdbc.sql("""
                        insert into household (project_key, house_number, head, members, birth_year, health_limit,
                            current_occupation, baseline_income, occupation, advised_occupations, override_reason, version)
                        values (?, '1', 'นางใจ ดี', 4, 1950, 'เข่าเสื่อม', 'ทำนา', 5000, 'ทอเสื่อกก', 'เลี้ยงไก่',
                            'ถนัดกว่า', 1)""").param(key.value()).update();

        assertThat(audit.decisions(key.value())).singleElement().satisfies(decision -> {
            assertThat(decision.table()).isEqualTo("occupationFit");
            assertThat(decision.tableVersion()).isEqualTo(1);
            assertThat(decision.advised()).isEqualTo("เลี้ยงไก่");
            assertThat(decision.chosen()).isEqualTo("ทอเสื่อกก");
            assertThat(decision.overridden()).isTrue();
            assertThat(decision.about()).isEqualTo("จ*** ด***");
            assertThat(decision.overrideReason()).isEqualTo("•••");
            assertThat(decision.inputs()).allMatch(input -> input.value().equals("•••") && input.masked());
        });
        people.asManager();
        assertThat(audit.decisions(key.value()))
                .singleElement()
                .extracting(Advised::overrideReason)
                .isEqualTo("ถนัดกว่า");
        assertThat(birthYear()).isEqualTo(2493);
        jdbc.sql("update household set birth_year = 0").update(); // as erasing does
        assertThat(birthYear()).isNull();
    }

    private Object birthYear() {
        return audit.decisions(key.value()).get(0).inputs().get(0).value();
    }

    private TimelineEntry acknowledgement() {
        return all().entries().stream()
                .filter(entry -> entry.sentence().endsWith("รับทราบแนวทางการดำเนินงาน"))
                .findFirst()
                .orElseThrow();
    }

    private Timeline.Page all() {
        return page(null, null, null, null, null);
    }

    private Timeline.Page page(String person, String step, Kind kind, LocalDate from, LocalDate to) {
        return audit.timeline(key.value(), new Timeline.Asked(null, 200, null, person, step, kind, from, to));
    }

    private static List<String> sentences(Timeline.Page page) {
        return page.entries().stream().map(TimelineEntry::sentence).toList();
    }
}
