package org.sammachip.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sammachip.platform.security.Browser.ENGINE;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sammachip.RecordedVillage;
import org.sammachip.RehearsalServer;
import org.sammachip.access.WorkerAccount;
import org.sammachip.project.ProjectKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who gets in by which door, and what they find behind it. */
@RehearsalServer
class SecurityTests {

    private static final String OFFICER = "officer-3414";
    private static final Map<String, Browser> SESSIONS = new ConcurrentHashMap<>();
    private static int lastVillage = 40;

    @LocalServerPort
    int port;

    @Autowired
    WorkerAccount worker;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/camunda/app/tasklist/default/", "/forms/02-draft-plan.html"})
    void sendsStrangersToTheSignInPage(String path) {
        assertThat(new Browser(port).get(path).path()).isEqualTo("/login");
    }

    @ParameterizedTest
    @CsvSource({
        "officer-3414, /camunda/app/tasklist/default/",
        "manager-3414, /camunda/app/tasklist/default/",
        "province-34, /camunda/app/cockpit/default/",
        "auditor-34, /camunda/app/cockpit/default/",
        "admin, /camunda/app/welcome/default/"
    })
    void leadsEverybodyToTheirWork(String user, String page) {
        var browser = new Browser(port);
        var home = browser.signIn(user, "sammachip");
        assertThat(home.path()).isEqualTo(page);
        assertThat(home.status()).isEqualTo(200);
        assertThat(browser.get("/camunda/api/admin/auth/user/default")
                        .json()
                        .path("userId")
                        .asText())
                .isEqualTo(user);
    }

    @Test
    void refusesAWrongPasswordWithoutSayingWhatIsWrong() {
        var answer = new Browser(port).signIn("auditor", "wrong");
        assertThat(answer.path()).isEqualTo("/login");
        assertThat(answer.body()).contains("ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง");
    }

    @Test
    void keepsTheSessionInTheDatabase() {
        Browser.signedIn(port, "officer2-3414");
        assertThat(jdbc.sql("select count(*) from spring_session where principal_name = 'officer2-3414'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void endsTheSessionWhenTasklistSignsOut() {
        var officer = Browser.signedIn(port, OFFICER);
        assertThat(officer.post("/camunda/api/admin/auth/user/default/logout", Map.of())
                        .status())
                .isEqualTo(204);
        assertThat(officer.get(ENGINE + "/task").status()).isEqualTo(401);
    }

    @Test
    void showsATaskToItsDistrictAndProvinceOnly() {
        var task = newCase().path("id").asText();
        for (var user : List.of(OFFICER, "manager-3414", "province-34", "admin")) {
            assertThat(tasks(signedIn(port, user))).as(user).contains(task);
        }
        for (var user : List.of("officer-3407", "manager-3407", "province-50", "auditor-34")) {
            assertThat(tasks(signedIn(port, user))).as(user).doesNotContain(task);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer-3407", "manager-3407", "manager-3414", "province-34", "auditor-34"})
    void letsNobodyElseCompleteAnOfficersTask(String user) {
        var task = newCase().path("id").asText();
        var browser = signedIn(port, user);
        var answer = browser.submit(task, acknowledgement(task));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(tasks(signedIn(port, OFFICER))).contains(task);
    }

    @Test
    void registersNothingInAForeignDistrict() {
        assertThat(signedIn(port, "officer-3407")
                        .submitStart("communityProject", registration(nextVillage()))
                        .status())
                .isEqualTo(403);
        assertThat(signedIn(port, "manager-3414")
                        .submitStart("communityProject", registration(nextVillage()))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void takesNothingBesideTheSubmission() {
        var task = newCase().path("id").asText();
        var smuggled = Map.of("variables", Map.of("moreRounds", Map.of("value", false)));
        assertThat(signedIn(port, OFFICER)
                        .post(ENGINE + "/task/" + task + "/submit-form", smuggled)
                        .status())
                .isEqualTo(422);
        var midway =
                Map.of("startInstructions", List.of(Map.of("type", "startBeforeActivity", "activityId", "evaluate")));
        assertThat(signedIn(port, OFFICER)
                        .post(ENGINE + "/process-definition/key/communityProject/start", midway)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void letsPeopleClaimOnlyForThemselvesAndOnlyWhatTheyMayDo() {
        var task = newCase().path("id").asText();
        var claim = ENGINE + "/task/" + task + "/claim";

        var manager = signedIn(port, "manager-3414").post(claim, Map.of("userId", "manager-3414"));
        assertThat(manager.status()).isEqualTo(403);
        assertThat(manager.json().path("message").asText()).contains("บัญชีของท่านจึงรับงานนี้ไม่ได้");
        var forAnother = signedIn(port, OFFICER).post(claim, Map.of("userId", "officer2-3414"));
        assertThat(forAnother.status()).isEqualTo(403);
        assertThat(forAnother.json().path("message").asText()).contains("รับงานแทนผู้อื่นไม่ได้");
        var assignee = ENGINE + "/task/" + task;
        assertThat(signedIn(port, OFFICER).get(assignee).json().path("assignee").isNull())
                .isTrue();

        assertThat(signedIn(port, OFFICER)
                        .post(claim, Map.of("userId", OFFICER))
                        .status())
                .isEqualTo(204);
        assertThat(signedIn(port, OFFICER).get(assignee).json().path("assignee").asText())
                .isEqualTo(OFFICER);
    }

    @Test
    void refusesAStartFormWithoutContent() {
        var submission = new HashMap<String, Object>();
        submission.put("type", "Json");
        for (var nothing : Arrays.asList(null, "null")) {
            submission.put("value", nothing);
            var answer = signedIn(port, OFFICER)
                    .post(
                            ENGINE + "/process-definition/key/communityProject/submit-form",
                            Map.of("variables", Map.of("submission", submission)));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.json().path("message").asText()).startsWith("ไม่พบข้อมูลของแบบฟอร์ม");
        }
    }

    @Test
    void keepsASubmissionOutOfTheEngineEvenWhenTheCallerWantsItKept() {
        var task = newCase().path("id").asText();
        var kept = Map.of(
                "variables",
                Map.of(
                        "submission",
                        Map.of(
                                "type",
                                "Json",
                                "value",
                                Browser.json(acknowledgement(task)),
                                "valueInfo",
                                Map.of("transient", false))));
        assertThat(signedIn(port, OFFICER)
                        .post(ENGINE + "/task/" + task + "/submit-form", kept)
                        .status())
                .isEqualTo(204);
        assertThat(jdbc.sql("select count(*) from act_hi_varinst where name_ = 'submission'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** The web applications learn who somebody is when a page of theirs is opened; our own API must not wait for it. */
    @Test
    void hidesAForeignDistrictFromWhoeverNeverOpenedTasklist() {
        var task = newCase().path("id").asText();
        var key = jdbc.sql("select key from project order by registered_at desc limit 1")
                .query(String.class)
                .single();
        var stranger = Browser.signedInWithoutOpeningAPage(port, "officer-3407");
        assertThat(stranger.get("/camunda/api/app/tasks/" + task + "/form").status())
                .isEqualTo(404);
        assertThat(stranger.get("/camunda/api/app/start/reportObstacle/form?projectKey=" + key)
                        .status())
                .isEqualTo(403);
        assertThat(stranger.get("/camunda/api/app/projects/" + key + "/documents")
                        .status())
                .isEqualTo(403);
        assertThat(Browser.signedInWithoutOpeningAPage(port, OFFICER)
                        .get("/camunda/api/app/tasks/" + task + "/form")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void changesNothingWithoutTheCsrfToken() {
        var task = newCase().path("id").asText();
        assertThat(Browser.signedIn(port, OFFICER)
                        .postWithoutToken(ENGINE + "/task/" + task + "/claim", Map.of("userId", OFFICER))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void opensTheEngineRestDoorToServiceAccountsOnly() {
        var service = new Browser(port);
        assertThat(service.getAsService("/engine-rest/external-task", OFFICER, "sammachip")
                        .status())
                .isEqualTo(403);
        assertThat(service.getAsService("/engine-rest/external-task", worker.user(), "wrong")
                        .status())
                .isEqualTo(401);
        assertThat(service.getAsService("/engine-rest/external-task", worker.user(), worker.password())
                        .status())
                .isEqualTo(200);
        assertThat(service.getAsService("/engine-rest/task", worker.user(), worker.password())
                        .status())
                .isEqualTo(403);
        assertThat(service.getAsService("/engine-rest/task/count", "admin", "sammachip")
                        .status())
                .isEqualTo(200);
        assertThat(signedIn(port, OFFICER).get("/engine-rest/task").status()).isEqualTo(401);
    }

    @Test
    void givesThroughTheWorkersDoorToServiceAccountsOnly() {
        var service = new Browser(port);
        var project = "/api/worker/projects/SMC-2570-341402-07";
        var doors = List.of(
                "/api/worker/orders/1/progress",
                project + "/raw-rows",
                project + "/reports/1",
                project + "/photos/" + UUID.randomUUID());
        for (var door : doors) {
            assertThat(service.get(door).status()).as(door).isEqualTo(401);
            for (var person : List.of(OFFICER, "auditor-34")) {
                assertThat(service.getAsService(door, person, "sammachip").status())
                        .as(door)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void ordersDocumentsOfOnesOwnProjectsAndAreasOnly() {
        newCase();
        var key = "SMC-%d-341402-%02d".formatted(fiscalYear(), lastVillage - 1);
        var receipts = Map.of("kind", "MATERIAL_RECEIPTS", "projectKey", key);
        var rollUp = Map.of("kind", "ROLL_UP", "area", "3414", "fiscalYear", 2570);
        var orders = "/camunda/api/app/document-orders";

        assertThat(new Browser(port).get(orders + "?kind=ROLL_UP").status()).isEqualTo(401);
        assertThat(signedIn(port, "officer-3407").post(orders, receipts).status())
                .isEqualTo(403);
        assertThat(signedIn(port, "auditor-34").post(orders, receipts).status()).isEqualTo(403);
        assertThat(signedIn(port, OFFICER).post(orders, rollUp).status()).isEqualTo(403);
        assertThat(signedIn(port, OFFICER).post(orders, Map.of("kind", "PHOTO")).status())
                .isEqualTo(422);
        assertThat(signedIn(port, OFFICER).post(orders, receipts).status())
                .as("materials not approved")
                .isEqualTo(409);
        var village = RecordedVillage.of(jdbc, new ProjectKey(key));
        village.handover(village.household("30000"), "10", "20");
        var asked = signedIn(port, OFFICER).post(orders, receipts);
        assertThat(asked.status()).as(asked.body()).isEqualTo(200);
        var address = orders + "/" + asked.json().path("id").asText();
        assertThat(signedIn(port, OFFICER).get(address).json().path("kindName").asText())
                .isEqualTo("ใบรับวัสดุ");
        assertThat(signedIn(port, "officer-3407").get(address).status()).isEqualTo(404);
    }

    @Test
    void letsOneOfTwoCompleteATaskAndTellsTheOther() throws Exception {
        var task = newCase().path("id").asText();
        var form = acknowledgement(task);
        var both = List.<Callable<Browser.Answer>>of(
                () -> signedIn(port, OFFICER).submit(task, form),
                () -> signedIn(port, "officer2-3414").submit(task, form));
        var answers = new ArrayList<Browser.Answer>();
        var threads = Executors.newFixedThreadPool(2);
        try {
            for (var answer : threads.invokeAll(both)) {
                answers.add(answer.get());
            }
        } finally {
            threads.shutdown();
        }
        assertThat(answers).extracting(Browser.Answer::status).containsExactlyInAnyOrder(204, 409);
        var loser = answers.stream()
                .filter(answer -> answer.status() == 409)
                .findFirst()
                .orElseThrow();
        assertThat(loser.json().path("message").asText()).startsWith("งานนี้มีผู้ทำเสร็จไปแล้ว");

        var late = signedIn(port, OFFICER).submit(task, form);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().path("message").asText()).startsWith("งานนี้มีผู้ทำเสร็จไปแล้ว");
    }

    @Test
    void answersARefusalWithItsSentencesAndFields() {
        var registration = new HashMap<>(registration(nextVillage()));
        registration.put("budget", -5);
        var answer = signedIn(port, OFFICER).submitStart("communityProject", registration);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("type").asText()).isEqualTo("Invalid");
        assertThat(answer.json().path("message").asText()).isEqualTo("ช่อง “งบประมาณ” ต้องไม่ติดลบ");
        assertThat(answer.json().path("violations").path(0).path("field").asText())
                .isEqualTo("budget");
    }

    @Test
    void offersEachRoleItsOwnListsAndKeepsThoseOfOthersShut() {
        assertThat(lists(OFFICER)).containsKeys("งานของฉัน", "เลยกำหนด").doesNotContainKey("รออนุมัติ");
        assertThat(lists("province-34"))
                .containsKeys("ส่งต่อถึงฉัน", "เลยกำหนด")
                .doesNotContainKey("งานของฉัน");

        var approvals = lists("manager-3414").get("รออนุมัติ");
        assertThat(signedIn(port, OFFICER)
                        .post(ENGINE + "/filter/" + approvals + "/list", Map.of())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void countsEachListAsTheEngineDoes() {
        newCase();
        var officer = signedIn(port, OFFICER);

        var counts = officer.get("/camunda/api/app/filters/counts").json();

        assertThat(counts).hasSize(lists(OFFICER).size()).allSatisfy(count -> assertThat(
                        count.path("count").asInt())
                .isEqualTo(officer.get(ENGINE + "/filter/" + count.path("id").asText() + "/count")
                        .json()
                        .path("count")
                        .asInt()));
    }

    @Test
    void showsTheCardOfATaskInItsDistrictOnly() {
        var card = "/camunda/api/app/tasks/cards?ids=" + newCase().path("id").asText();

        assertThat(signedIn(port, OFFICER).get(card).json()).hasSize(1);
        assertThat(signedIn(port, "officer-3407").get(card).json()).isEmpty();
        assertThat(new Browser(port).get(card).status()).isEqualTo(401);
    }

    /** Ids of a person's filters by name. */
    private Map<String, String> lists(String person) {
        var lists = new HashMap<String, String>();
        signedIn(port, person)
                .get(ENGINE + "/filter")
                .json()
                .forEach(list ->
                        lists.put(list.path("name").asText(), list.path("id").asText()));
        return lists;
    }

    @Test
    void findsPeoplesNamesPostedOnly() {
        var officer = signedIn(port, OFFICER);
        assertThat(officer.get("/camunda/api/app/projects?q=x").status()).isGreaterThanOrEqualTo(400);
        var found = officer.post("/camunda/api/app/projects/search", Map.of("words", "ไม่มีใครชื่อนี้"));
        assertThat(found.json().path("found").asInt(-1)).as(found.body()).isZero();
    }

    @Test
    void keepsThaiWhenAnotherLanguageIsAskedFor() {
        var browser = new Browser(port);
        assertThat(browser.get("/login?language=fr").body()).contains("<html lang=\"th\"");
        assertThat(browser.get("/login?language=en").body()).contains("<html lang=\"en\"");
        assertThat(browser.get("/login?language=fr").body()).contains("<html lang=\"en\"");
    }

    @Test
    void writesNoAuthorizationForSingleTasks() {
        var task = newCase().path("id").asText();
        signedIn(port, OFFICER).post(ENGINE + "/task/" + task + "/claim", Map.of("userId", OFFICER));
        assertThat(jdbc.sql(
                                "select count(*) from act_ru_authorization where resource_type_ = 7 and resource_id_ <> '*'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Signing in costs a password hash: everybody keeps one session, except where a test ends it. */
    private static Browser signedIn(int port, String user) {
        return SESSIONS.computeIfAbsent(user, known -> Browser.signedIn(port, known));
    }

    private JsonNode newCase() {
        var officer = signedIn(port, OFFICER);
        int village = nextVillage();
        var started = officer.submitStart("communityProject", registration(village));
        assertThat(started.status()).as(started.body()).isEqualTo(200);
        var key = "SMC-%d-341402-%02d".formatted(fiscalYear(), village);
        return officer.post(ENGINE + "/task", Map.of("processInstanceBusinessKey", key))
                .json()
                .get(0);
    }

    private static synchronized int nextVillage() {
        return lastVillage++;
    }

    private Map<String, Object> registration(int village) {
        return Map.of(
                "fiscalYear",
                fiscalYear(),
                "subdistrictCode",
                "341402",
                "villageNumber",
                village,
                "villageName",
                "บ้านทดสอบ",
                "householdTarget",
                20,
                "budget",
                100000);
    }

    private Map<String, Object> acknowledgement(String task) {
        var form = signedIn(port, OFFICER)
                .get("/camunda/api/app/tasks/" + task + "/form")
                .json();
        var guidelines = form.path("options").path("guidelines");
        return Map.of(
                "acknowledged",
                IntStream.range(0, guidelines.size())
                        .mapToObj(i -> guidelines.get(i).path("id"))
                        .toList(),
                "note",
                "อ่านแล้ว");
    }

    private int fiscalYear() {
        var today = LocalDate.parse(signedIn(port, "admin")
                .get("/camunda/api/app/rehearsal/clock")
                .json()
                .path("today")
                .asText());
        return today.getYear() + 543 + (today.getMonthValue() >= 10 ? 1 : 0);
    }

    private static List<String> tasks(Browser browser) {
        return browser.post(ENGINE + "/task", Map.of()).json().findValuesAsText("id");
    }
}
