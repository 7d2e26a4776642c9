package org.sammachip.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sammachip.draft.DraftMergeTests.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.SammachipTest;
import org.sammachip.access.Role;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SammachipTest
class DraftsTests {

    private static final UUID THIS_PAGE = new UUID(0, 1);
    private static final UUID OTHER_PAGE = new UUID(0, 2);
    private static final DraftKey START = DraftKey.start("reportObstacle");

    @Autowired
    CaseDriver people;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftJson letters;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient jdbc;

    @Test
    void keepsWhatWasTypedForItsAuthorAlone() {
        people.asOfficer();
        drafts.save(START, null, whole(0, "{reason: 'ฝนตก'}"));

        assertThat(drafts.find(START).orElseThrow().content()).isEqualTo(json("{reason: 'ฝนตก'}"));

        people.as("colleague", Role.OFFICER, CaseDriver.DISTRICT);
        assertThat(drafts.find(START)).isEmpty();
        assertThat(drafts.state(START)).isEqualTo(Saved.NONE);
    }

    @Test
    void appliesWhatChangedSinceTheLastSaving() {
        people.asOfficer();
        drafts.save(START, null, whole(0, "{rows: [{a: 1}, {a: 2}, {a: 3}], note: 'ก'}"));

        var saved = drafts.save(START, null, changes(1, THIS_PAGE, """
                [{"at": ["note"], "set": null}, {"at": ["rows", 0, "a"], "set": 9},
                 {"at": ["rows"], "from": 1, "drop": 2, "put": [{"a": 4}, {"a": 5}, {"a": 6}]}]"""));

        assertThat(saved.version()).isEqualTo(2);
        assertThat(drafts.find(START).orElseThrow().content())
                .isEqualTo(json("{rows: [{a: 9}, {a: 4}, {a: 5}, {a: 6}], note: null}"));
    }

    @Test
    void refusesToOverwriteWhatAnotherDeviceSavedMeanwhile() {
        people.asOfficer();
        drafts.save(START, null, whole(0, "{reason: 'เครื่องแรก'}"));
        drafts.save(
                START,
                null,
                new DraftChange("officer3414", 1, OTHER_PAGE, null, json("{reason: 'โทรศัพท์'}"), null, null));

        assertConflict(() -> drafts.save(START, null, changes(1, THIS_PAGE, "[]")), "อีกเครื่องหนึ่ง");
        assertConflict(() -> drafts.save(START, null, whole(0, "{}")), "อีกเครื่องหนึ่ง");

        drafts.save(START, null, whole(2, "{reason: 'ใช้ฉบับนี้'}"));
        assertThat(drafts.find(START).orElseThrow().content()).isEqualTo(json("{reason: 'ใช้ฉบับนี้'}"));
    }

    @Test
    void takesTheWholeFromAPageThatDidNotHearThatItsSavingSucceeded() {
        people.asOfficer();
        drafts.save(START, null, whole(0, "{reason: 'ก'}"));

        assertThat(drafts.save(START, null, whole(0, "{reason: 'กข'}")).version())
                .isEqualTo(2);
        assertConflict(() -> drafts.save(START, null, changes(1, THIS_PAGE, "[]")), "ทั้งฉบับ");
    }

    @Test
    void refusesChangesOfADraftThatIsGoneOrElsewhere() {
        people.asOfficer();
        assertConflict(() -> drafts.save(START, null, changes(4, THIS_PAGE, "[]")), "ทั้งฉบับ");

        drafts.save(START, null, whole(0, "{rows: []}"));
        assertConflict(
                () -> drafts.save(START, null, changes(1, THIS_PAGE, "[{\"at\": [\"rows\", 5, \"a\"], \"set\": 1}]")),
                "ทั้งฉบับ");
    }

    @Test
    void refusesChangesThatNoPageMakes() {
        people.asOfficer();
        drafts.save(START, null, whole(0, "{rows: [1, 2, 3], note: 'ก'}"));

        Stream.of(
                        "{\"at\": [\"rows\"], \"from\": 2147483647, \"drop\": 2147483647, \"put\": []}",
                        "{\"at\": [\"rows\"], \"from\": 0, \"drop\": 4, \"put\": []}",
                        "{\"at\": [\"rows\"], \"from\": -1, \"drop\": 0, \"put\": []}",
                        "{\"at\": [\"rows\", -1], \"set\": 1}",
                        "{\"at\": [], \"set\": 1}",
                        "{\"at\": [], \"put\": []}",
                        "{\"set\": 1}",
                        "null",
                        "{\"at\": [\"rows\"], \"put\": [%s]}".formatted("0,".repeat(JsonChange.ROWS) + "0"))
                .forEach(change -> assertConflict(
                        () -> drafts.save(START, null, changes(1, THIS_PAGE, "[" + change + "]")), "ทั้งฉบับ"));
        assertConflict(() -> changes(1, THIS_PAGE, "[%s{}]".formatted("{},".repeat(DraftJson.CHANGES))), "ทั้งฉบับ");
        assertThat(drafts.find(START).orElseThrow().content()).isEqualTo(json("{rows: [1, 2, 3], note: 'ก'}"));
    }

    @Test
    void tellsAnUnstorableNumberFromATaskThatEnded() {
        people.asOfficer();
        var huge = JsonNodeFactory.instance.objectNode().put("income", new BigDecimal("1e999999"));

        assertThatThrownBy(() -> drafts.save(
                        START, null, new DraftChange("officer3414", 0, THIS_PAGE, json("{}"), huge, null, null)))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isNotEqualTo(Refusal.Kind.NOT_FOUND))
                .hasMessageContaining("ตัวเลข");
    }

    @Test
    void keepsWhatTheFormHeldBeforeAndTheTextsThatAreNoValueUntilTheyChange() throws IOException {
        people.asOfficer();
        drafts.save(
                START,
                null,
                new DraftChange("officer3414", 0, THIS_PAGE, json("{a: 1}"), json("{a: 2}"), null, json("{a: 'สอง'}")));
        drafts.save(START, null, letter("""
                {"author": "officer3414", "version": 1, "page": "%s", "changes": [], "raw": {"a": "สอง"}}""".formatted(THIS_PAGE)));

        assertThat(drafts.find(START).orElseThrow().prefilled()).isEqualTo(json("{a: 1}"));
        assertThat(drafts.find(START).orElseThrow().raw()).isEqualTo(json("{a: 'สอง'}"));

        drafts.save(START, null, changes(2, THIS_PAGE, "[]"));
        assertThat(drafts.find(START).orElseThrow().raw()).isEmpty();
    }

    @Test
    void refusesToSaveInTheNameOfWhoeverSignedInAfterThePageWasOpened() {
        people.as("colleague", Role.OFFICER, CaseDriver.DISTRICT);

        assertThatThrownBy(() -> drafts.save(START, null, whole(0, "{}")))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.FORBIDDEN))
                .hasMessageContaining("บัญชีอื่น");
    }

    @Test
    void endsWithItsTaskWhoeverCompletesIt() {
        people.asOfficer().register();
        var task = DraftKey.task(tasks.createTaskQuery().singleResult().getId());
        drafts.save(task, new ProjectKey("SMC-2570-341401-07"), whole(0, "{note: 'ร่าง'}"));

        people.as("colleague", Role.OFFICER, CaseDriver.DISTRICT)
                .complete("acknowledgeGuidelines", "{\"acknowledged\": " + guidelines() + "}");

        assertThat(rows()).isZero();
    }

    @Test
    void staysWhenTheTaskIsRefused() {
        people.asOfficer().register();
        var task = DraftKey.task(tasks.createTaskQuery().singleResult().getId());
        drafts.save(task, new ProjectKey("SMC-2570-341401-07"), whole(0, "{note: 'ร่าง'}"));

        assertThatThrownBy(() -> people.complete("acknowledgeGuidelines", "{}")).isInstanceOf(Refusal.class);

        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void staysWhileTheProjectRestsAndEndsWhenItIsCancelled() {
        people.asOfficer();
        var project = people.register();
        var task = DraftKey.task(tasks.createTaskQuery().singleResult().getId());
        drafts.save(task, project, whole(0, "{note: 'ร่าง'}"));

        people.asManager().start("pauseProject", about(project));
        assertThat(rows()).isEqualTo(1);

        people.start("stopProject", about(project));
        assertThat(rows()).isZero();
    }

    @Test
    void endsWhenItsStartFormIsSentAndStaysWhenThatIsRefused() {
        people.asOfficer();
        var start = DraftKey.start("communityProject");
        drafts.save(start, null, whole(0, "{villageName: 'นาคำ'}"));

        assertThatThrownBy(() -> people.register("{}")).isInstanceOf(Refusal.class);
        assertThat(drafts.find(start)).isPresent();

        people.register();
        assertThat(drafts.find(start)).isEmpty();
    }

    @Test
    void forgetsTheDraftOfAStartFormAfterThirtyDays() {
        people.asOfficer();
        drafts.save(START, null, whole(0, "{reason: 'ฝนตก'}"));

        letPass(Duration.ofDays(30).minusMinutes(1));
        assertThat(drafts.find(START)).isPresent();

        letPass(Duration.ofMinutes(2));
        assertThat(drafts.find(START)).isEmpty();
        drafts.save(DraftKey.start("changePlan"), null, whole(0, "{}"));
        drafts.expire();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void beginsAnewWhereADraftHasExpiredButTheNightHasNotComeYet() {
        people.asOfficer();
        drafts.save(START, null, whole(0, "{reason: 'ฝนตก'}"));
        letPass(Duration.ofDays(31));

        assertThat(drafts.state(START).version()).isZero();
        assertThat(drafts.save(START, null, whole(0, "{reason: 'น้ำท่วม'}")).version())
                .isEqualTo(1);
    }

    @Test
    void refusesATaskThatIsNone() {
        people.asOfficer();

        assertThatThrownBy(() -> drafts.save(DraftKey.task("ended"), null, whole(0, "{}")))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    @Test
    void refusesWhatIsTooLargeOrNoLetterAndQuotesNothingOfIt() {
        assertThatThrownBy(() -> letter("{\"reason\": \"นางปิ่น\"")).hasMessage("อ่านฉบับร่างไม่ได้ กรุณาโหลดหน้าใหม่");
        assertThatThrownBy(() -> letter("{\"page\": \"นางปิ่น\"}")).hasMessage("อ่านฉบับร่างไม่ได้ กรุณาโหลดหน้าใหม่");
        assertThatThrownBy(() -> letter("{\"version\": 1}")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> letter("\"" + "ก".repeat(DraftJson.LIMIT) + "\""))
                .hasMessageContaining("ใหญ่เกิน");
        people.asOfficer();
        for (var lost : List.of("\\u0000", "\\ud83d")) {
            assertThatThrownBy(() -> drafts.save(START, null, whole(0, "{rows: [{reason: '%s'}]}".formatted(lost))))
                    .hasMessageContaining("อักขระ")
                    .extracting(
                            refusal -> ((Refusal) refusal).violations().get(0).field())
                    .isEqualTo("rows[0].reason");
        }
    }

    private static DraftChange whole(int version, String content) {
        return new DraftChange("officer3414", version, THIS_PAGE, json("{}"), json(content), null, null);
    }

    private DraftChange changes(int version, UUID page, String changes) {
        try {
            return letter("{\"author\": \"officer3414\", \"version\": %d, \"page\": \"%s\", \"changes\": %s}"
                    .formatted(version, page, changes));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private DraftChange letter(String text) throws IOException {
        return letters.change(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String about(ProjectKey project) {
        return "{\"projectKey\": \"%s\", \"reason\": \"น้ำท่วม\"}".formatted(project);
    }

    private String guidelines() {
        return jdbc.sql(
                        "select id from guideline where fiscal_year = (select max(fiscal_year) from guideline) order by id")
                .query(Long.class)
                .list()
                .toString();
    }

    private static void letPass(Duration time) {
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(time)));
    }

    private int rows() {
        return jdbc.sql("select count(*) from draft").query(Integer.class).single();
    }

    private static void assertConflict(org.assertj.core.api.ThrowableAssert.ThrowingCallable saving, String sentence) {
        assertThatThrownBy(saving)
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.CONFLICT))
                .hasMessageContaining(sentence);
    }
}
