package org.sammachip.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sammachip.platform.security.Browser.ENGINE;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sammachip.RecordedVillage;
import org.sammachip.RehearsalServer;
import org.sammachip.access.Role;
import org.sammachip.project.ProjectKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of guesses, of passwords that others know, and of sessions whose account changes. */
@RehearsalServer
class SignInTests {

    private static final String PASSWORD = "ควายกินหญ้าริมบึง";
    private static final String OWN = "มะม่วง 3 ต้นหลังบ้านยาย";
    private static final String WAIT = "ระบบจึงพักการเข้าสู่ระบบไว้";
    private static int number;

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identities;

    @Autowired
    JdbcClient jdbc;

    private final String person = "newcomer-" + ++number;

    /** After each too: a closed address would keep out the tests that follow on the same server. */
    @BeforeEach
    @AfterEach
    void forgetGuesses() {
        jdbc.sql("delete from sign_in_guess").update();
    }

    @Test
    void closesAnAccountForAWhileWhetherItExistsOrNot() {
        make(person, Role.OFFICER);
        for (var account : List.of(person, "nobody-" + person)) {
            fourWrongFor(account);
            var browser = new Browser(port);
            assertThat(browser.signIn(account, "wrong").body()).contains("ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง");
            assertThat(browser.signIn(account, PASSWORD).body())
                    .as(account)
                    .contains(WAIT)
                    .containsPattern("กรุณารอ \\d+ วินาที");
        }
    }

    @Test
    void letsAnAdministratorOpenAnAccountAgain() {
        make(person, Role.OFFICER);
        fourWrongFor(person);
        new Browser(port).signIn(person, "wrong");
        var admin = Browser.signedIn(port, "admin");

        assertThat(admin.post(ENGINE + "/user/" + person + "/unlock", Map.of()).status())
                .isEqualTo(204);

        assertThat(new Browser(port).signIn(person, PASSWORD).path()).startsWith("/camunda/app/");
    }

    @Test
    void closesAnAddressThatTriesManyAccounts() {
        jdbc.sql("insert into sign_in_guess values ('address:127.0.0.1', 51, now(), now())")
                .update();
        new Browser(port).signIn("nobody-" + person, "wrong");

        assertThat(new Browser(port).signIn("auditor", "sammachip").body()).contains(WAIT);
        var service = new Browser(port).getAsService("/engine-rest/task/count", "admin", "sammachip");
        assertThat(service.status()).isEqualTo(429);
        assertThat(service.json().path("message").asText()).contains(WAIT);
    }

    @Test
    void writesDownNoFloodOfGuessesWhileTheDoorIsShut() {
        make(person, Role.OFFICER);
        fourWrongFor(person);
        new Browser(port).getAsService("/engine-rest/task", person, "wrong");
        assertThat(toldOf(person)).containsExactlyInAnyOrder("LOCKED", "SIGN_IN_REFUSED");

        var shut = new Browser(port).getAsService("/engine-rest/task", person, "wrong");

        assertThat(shut.status()).isEqualTo(429);
        assertThat(toldOf(person)).as("one more").hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICER, auditors",
        "DISTRICT_MANAGER, provinceManagers",
        "AUDITOR, officers",
        "AUDITOR, provinceManagers"
    })
    void letsNobodyGiveAnAccountDutiesThatWouldMultiplyByItsAreas(Role first, String second) {
        make(person, first);
        var admin = Browser.signedIn(port, "admin");

        var refused = admin.put(ENGINE + "/group/" + second + "/members/" + person, Map.of());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("message").asText()).startsWith("บัญชีเดียวเป็นได้อย่างเดียว");
        assertThat(admin.put(ENGINE + "/group/province-34/members/" + person, Map.of())
                        .status())
                .isEqualTo(204);
        assertThat(identities.createGroupQuery().groupMember(person).list())
                .extracting("id")
                .containsExactlyInAnyOrder(first.group(), "province-34");
    }

    @Test
    void refusesANameThatTheDatabaseDoesNotTake() {
        var browser = new Browser(port);

        assertThat(browser.getAsService("/engine-rest/task", "a\0b", "wrong").status())
                .isEqualTo(401);
        assertThat(browser.signIn("a\0b", "wrong").path()).isEqualTo("/login");
    }

    @Test
    void letsTheBrowserInThatSignedInBeforeWhileSomebodyGuesses() {
        make(person, Role.OFFICER);
        var own = signedIn(person);
        own.close();
        fourWrongFor(person);
        new Browser(port).signIn(person, "wrong");
        assertThat(new Browser(port).signIn(person, PASSWORD).body()).contains(WAIT);

        assertThat(own.signIn(person, PASSWORD).path()).startsWith("/camunda/app/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"203.0.113.7, 198.51.100.9; 198.51.100.9", "203.0.113.7, 10.0.0.9; 10.0.0.9"})
    void believesNobodyButItsOwnProxyWhereARequestComesFrom(String told, String counted) {
        new Browser(port).guessThroughProxy(told);

        assertThat(jdbc.sql("select subject from sign_in_guess where subject like 'address:%'")
                        .query(String.class)
                        .list())
                .containsExactly("address:" + counted);
    }

    @Test
    void opensNothingBeforeAPasswordThatSomebodyElseSetIsChanged() {
        make(person, Role.OFFICER);
        setPassword(person, PASSWORD);
        var browser = new Browser(port);

        assertThat(browser.signIn(person, PASSWORD).path()).isEqualTo("/password");
        assertThat(browser.get("/camunda/app/tasklist/default/").path()).isEqualTo("/password");
        for (var door :
                List.of(ENGINE + "/task", Browser.APP + "/filters/counts", "/camunda/api/admin/auth/user/default")) {
            assertThat(browser.get(door).body()).as(door).contains("กรุณาเปลี่ยนรหัสผ่าน");
        }
        assertThat(browser.changePassword(PASSWORD, "short").body()).contains("อย่างน้อย 12 ตัวอักษร");
        assertThat(browser.changePassword("not mine", OWN).body()).contains("รหัสผ่านปัจจุบันไม่ถูกต้อง");
        assertThat(browser.changePassword(PASSWORD, OWN).body()).contains("เปลี่ยนรหัสผ่านแล้ว");

        assertThat(browser.get(ENGINE + "/task").status()).isEqualTo(200);
        assertThat(new Browser(port).signIn(person, PASSWORD).path()).isEqualTo("/login");
        assertThat(new Browser(port).signIn(person, OWN).path()).startsWith("/camunda/app/tasklist");
    }

    @Test
    void tellsProgramsToChangeAPasswordThatSomebodyElseSet() {
        make(person, Role.ADMINISTRATOR);
        setPassword(person, PASSWORD);

        var answer = new Browser(port).getAsService("/engine-rest/task/count", person, PASSWORD);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().path("type").asText()).isEqualTo("PasswordFirst");
    }

    @Test
    void endsTheOtherSessionsOfWhoeverChangesThePassword() {
        make(person, Role.OFFICER);
        var phone = signedIn(person);
        var office = signedIn(person);

        office.changePassword(PASSWORD, OWN);

        assertThat(office.get(ENGINE + "/task").status()).isEqualTo(200);
        assertThat(phone.get(ENGINE + "/task").status()).isEqualTo(401);
    }

    @Test
    void refusesAWeakPasswordThroughTheEnginesDoorToo() {
        make(person, Role.OFFICER);
        var admin = Browser.signedIn(port, "admin");

        var answer = admin.put(
                ENGINE + "/user/" + person + "/credentials",
                Map.of("password", "password1234", "authenticatedUserPassword", "sammachip"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("message").asText()).contains("เดาง่าย");
    }

    @Test
    void knowsNobodyAnyMoreWhoseAccountIsGone() {
        make(person, Role.OFFICER);
        identities.createMembership(person, "province-34");
        var browser = signedIn(person);
        identities.deleteMembership(person, Role.OFFICER.group());
        assertThat(browser.get(ENGINE + "/task").status())
                .as("an area is no role")
                .isEqualTo(403);
        identities.deleteMembership(person, "province-34");

        jdbc.sql("delete from act_id_user where id_ = :person")
                .param("person", person)
                .update();

        assertThat(browser.get(ENGINE + "/task").status()).isEqualTo(401);
    }

    @Test
    void endsASessionAfterHalfADayHoweverBusyItIs() {
        make(person, Role.OFFICER);
        var browser = signedIn(person);

        jdbc.sql("update spring_session set creation_time = creation_time - 12 * 3600 * 1000 - 1"
                        + " where principal_name = :person")
                .param("person", person)
                .update();

        assertThat(browser.get(ENGINE + "/task").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /camunda/api/app/projects/search",
        "PUT, /camunda/api/engine/engine/default/user/admin/profile",
        "PATCH, /camunda/api/app/drafts/x",
        "DELETE, /camunda/api/engine/engine/default/filter/x",
        "POST, /camunda/api/admin/auth/user/default/logout",
        "POST, /password",
        "POST, /logout"
    })
    void refusesWhatAnotherSiteMadeTheBrowserSend(String verb, String door) {
        var browser = Browser.signedInWithoutOpeningAPage(port, "officer2-3414");
        browser.get(ENGINE + "/task");

        assertThat(browser.changeWithoutToken(verb, door).status()).isEqualTo(403);
    }

    @Test
    void tellsBrowsersWhatToHoldItTo() {
        var page = new Browser(port).headers("/login");

        assertThat(page.firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'");
        assertThat(page.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(page.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(page.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(page.firstValue("Strict-Transport-Security")).isPresent();
        assertThat(page.allValues("Set-Cookie")).isNotEmpty().allMatch(cookie -> cookie.contains("; Secure"));
    }

    @Test
    void writesDownWhoCameWhoWasRefusedAndWhoReadAProjectsFile() {
        make(person, Role.OFFICER);
        identities.createTenantUserMembership("3414", person);
        var file = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341405-01")).key();
        new Browser(port).signIn(person, "wrong");

        var reader = signedIn(person);
        assertThat(reader.get(Browser.APP + "/projects/" + file + "/file").status())
                .isEqualTo(200);

        assertThat(jdbc.sql("""
                        select concat_ws(' ', x.kind, x.project_key)
                        from audit.access x join audit.act a on a.id = x.act
                        where a.person = :person or x.subject = :person order by x.act""").param("person", person).query(String.class).list())
                .containsExactly("SIGN_IN_REFUSED", "SIGN_IN", "READ " + file);
    }

    private void make(String account, Role role) {
        var user = identities.newUser(account);
        user.setPassword(PASSWORD);
        identities.saveUser(user);
        identities.createMembership(account, role.group());
    }

    /** As an administrator does in Admin. */
    private void setPassword(String account, String password) {
        assertThat(Browser.signedIn(port, "admin")
                        .put(
                                ENGINE + "/user/" + account + "/credentials",
                                Map.of("password", password, "authenticatedUserPassword", "sammachip"))
                        .status())
                .isEqualTo(204);
    }

    private Browser signedIn(String account) {
        var browser = new Browser(port);
        assertThat(browser.signIn(account, PASSWORD).status()).isEqualTo(200);
        return browser;
    }

    private List<String> toldOf(String account) {
        return jdbc.sql("select kind from audit.access where subject = :account")
                .param("account", account)
                .query(String.class)
                .list();
    }

    private void fourWrongFor(String account) {
        jdbc.sql(
                        "insert into sign_in_guess"
                                + " values ('account:' || encode(sha256(convert_to(:account, 'UTF8')), 'hex') || '@127.0.0.1', 4, now(), now())")
                .param("account", account)
                .update();
    }
}
