package org.sammachip.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sammachip.platform.security.Browser.ENGINE;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sammachip.RehearsalServer;
import org.sammachip.TestProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who comes from another provider (a real one, beside the server), and what they get here. */
@RehearsalServer
class ProviderSignInTests {

    private static final String DOOR = "/oauth2/authorization/office";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identities;

    @Autowired
    JdbcClient jdbc;

    @Test
    void givesWhoComesTheRolesAndAreasThatTheProviderSays() {
        TestProvider.next("s-1", "Kanda.J@cdd.go.th", "cdd-officer", "sammachip-3414", "canteen");
        var browser = new Browser(port);

        assertThat(browser.get("/login").body()).contains("เข้าสู่ระบบด้วย บัญชีกรมการพัฒนาชุมชน");
        assertThat(browser.get(DOOR).path()).isEqualTo("/camunda/app/tasklist/default/");

        var me = browser.get("/camunda/api/admin/auth/user/default").json();
        assertThat(me.path("userId").asText()).isEqualTo("kanda.j@cdd.go.th");
        assertThat(browser.get(ENGINE + "/task").status()).isEqualTo(200);
        assertThat(browser.get("/camunda/app/cockpit/default/").status()).isEqualTo(403);
        assertThat(identities
                        .createTenantQuery()
                        .userMember("kanda.j@cdd.go.th")
                        .list())
                .extracting("id")
                .containsExactly("3414");
        assertThat(browser.get("/password").body()).contains("จึงไม่มีรหัสผ่านในระบบนี้");
        assertThat(new Browser(port).signIn("kanda.j@cdd.go.th", "").path()).isEqualTo("/login");
    }

    @Test
    void takesAwayWhatTheProviderTookAwayAndKeepsTheAccount() {
        TestProvider.next("s-2", "somsri", "cdd-officer", "sammachip-3414", "sammachip-3407");
        new Browser(port).get(DOOR);

        TestProvider.next("s-2", "renamed", "cdd-province", "sammachip-34", "sammachip-3414");

        assertThat(new Browser(port).get(DOOR).path()).isEqualTo("/camunda/app/cockpit/default/");
        assertThat(identities.createGroupQuery().groupMember("somsri").list())
                .extracting("id")
                .containsExactlyInAnyOrder("provinceManagers", "province-34");
        assertThat(identities.createTenantQuery().userMember("somsri").count()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "s-3, nobody, canteen, sammachip-3414, norole, ยังไม่มีหน้าที่",
        "s-4, homeless, cdd-officer, sammachip-34, noarea, ยังไม่มีอำเภอหรือจังหวัด",
        "s-5, lost, cdd-officer, sammachip-9999, noarea, ยังไม่มีอำเภอหรือจังหวัด",
        "s-6, admin, cdd-auditor, sammachip-country, taken, มีบัญชีชื่อเดียวกับท่าน",
        "s-9, both, cdd-officer sammachip-3414 cdd-auditor, sammachip-country, mixed, อยู่ในบัญชีเดียวกันไม่ได้",
        "s-7, worker, cdd-auditor, sammachip-country, noname, ใช้กับระบบนี้ไม่ได้"
    })
    void refusesWhomItCannotPlaceAndSaysWhy(
            String subject, String name, String role, String area, String why, String sentence) {
        TestProvider.next(subject, name, (role + " " + area).split(" "));
        var browser = new Browser(port);

        var answer = browser.get(DOOR);

        assertThat(answer.path()).as(why).isEqualTo("/login");
        assertThat(answer.body()).contains(sentence);
        assertThat(browser.get(ENGINE + "/task").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {DOOR, "/login", "/camunda/app/cockpit/default/", "/login/oauth2/code/office?state=x&code=y"})
    void keepsNoSessionForWhoeverOnlyKnocks(String door) {
        var before = sessions();

        assertThat(Browser.thatStays(port).get(door).status()).isLessThan(400);

        assertThat(sessions()).isSubsetOf(before);
    }

    @Test
    void asksWithAProofKey() throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + DOOR))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());

        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .contains("code_challenge=", "code_challenge_method=S256");
    }

    @Test
    void leadsToThePageThatWasAskedForBefore() {
        TestProvider.next("s-10", "reader", "cdd-auditor", "sammachip-34");
        var browser = new Browser(port);
        assertThat(browser.get("/camunda/app/welcome/default/").path()).isEqualTo("/login");

        assertThat(browser.get(DOOR).path()).isEqualTo("/camunda/app/welcome/default/");
    }

    private List<String> sessions() {
        return jdbc.sql("select primary_id from spring_session")
                .query(String.class)
                .list();
    }

    @Test
    void leavesTheProviderTooWhenTasklistSignsOut() {
        TestProvider.next("s-8", "leaver", "cdd-officer", "sammachip-3414");
        var browser = new Browser(port);
        browser.get(DOOR);

        browser.post("/camunda/api/admin/auth/user/default/logout", Map.of());

        assertThat(browser.get("/login?logout").body()).contains("url=/login/leave");
        assertThat(browser.get("/login/leave").path()).isEqualTo("/login"); // by way of the provider
        assertThat(browser.get("/login?logout").body()).doesNotContain("url=/login/leave");
        assertThat(browser.get(ENGINE + "/task").status()).isEqualTo(401);
    }
}
