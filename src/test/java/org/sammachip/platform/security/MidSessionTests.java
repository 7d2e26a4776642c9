package org.sammachip.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sammachip.platform.security.Browser.APP;
import static org.sammachip.platform.security.Browser.ENGINE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sammachip.RehearsalServer;
import org.sammachip.access.Role;
import org.sammachip.platform.signin.PasswordState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody loses while signed in is lost at the next request, whatever door it comes through. */
@RehearsalServer
class MidSessionTests {

    private static final String REPORT = "/camunda/api/cockpit/plugin/base/default/process-definition/statistics-count";

    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    @Autowired
    IdentityService identities;

    @Autowired
    TaskService tasks;

    @Test
    void shutsADistrictToWhoeverNoLongerWorksThere() {
        var officer = newcomer("moved-officer", Role.OFFICER);
        var task = taskOf(officer, 42);
        assertThat(doors(task))
                .allSatisfy(
                        door -> assertThat(officer.get(door).status()).as(door).isEqualTo(200));

        identities.deleteTenantUserMembership("3414", "moved-officer");
        identities.createTenantUserMembership("3407", "moved-officer");

        assertThat(doors(task))
                .allSatisfy(
                        door -> assertThat(officer.get(door).status()).as(door).isIn(403, 404));
        assertThat(officer.post(ENGINE + "/task/" + task + "/claim", Map.of("userId", "moved-officer"))
                        .status())
                .isIn(403, 404);
        assertThat(officer.post(ENGINE + "/task", Map.of()).body()).doesNotContain(task);
    }

    @Test
    void shutsCockpitToWhoeverIsNoManagerAnyMore() {
        var manager = newcomer("former-manager", Role.DISTRICT_MANAGER);
        var task = taskOf(newcomer("staying-officer", Role.OFFICER), 43);
        var assign = ENGINE + "/task/" + task + "/assignee";
        assertThat(manager.get(REPORT).status()).isEqualTo(200);

        identities.deleteMembership("former-manager", Role.DISTRICT_MANAGER.group());
        identities.createMembership("former-manager", Role.OFFICER.group());

        assertThat(manager.get(REPORT).status()).isEqualTo(403);
        assertThat(manager.get("/camunda/app/cockpit/default/").status()).isEqualTo(403);
        assertThat(manager.post(assign, Map.of("userId", "former-manager")).status())
                .isEqualTo(403);
        assertThat(manager.get(APP + "/tasks/" + task + "/form").status())
                .as("as the officer who they are now")
                .isEqualTo(200);

        identities.deleteMembership("former-manager", Role.OFFICER.group());
        assertThat(List.of(APP + "/about", ENGINE + "/task", "/camunda/app/tasklist/default/"))
                .allSatisfy(
                        door -> assertThat(manager.get(door).status()).as(door).isEqualTo(403));
    }

    @ParameterizedTest
    @ValueSource(strings = {"province-34", ""})
    void shutsEverythingToWhoeverHasAnAreaOrDistrictButNoRole(String area) {
        var id = "former-auditor-" + area;
        var auditor = newcomer(id, Role.AUDITOR);
        if (!area.isEmpty()) {
            identities.createMembership(id, area);
        }
        assertThat(auditor.get(APP + "/about").status()).isEqualTo(200);

        identities.deleteMembership(id, Role.AUDITOR.group());

        assertThat(List.of(APP + "/about", APP + "/audit/findings", ENGINE + "/task", "/camunda/app/welcome/default/"))
                .allSatisfy(
                        door -> assertThat(auditor.get(door).status()).as(door).isEqualTo(403));
    }

    @Test
    void opensWhatSomebodyWasGivenMeanwhile() {
        var officer = newcomer("promoted-officer", Role.OFFICER);
        assertThat(officer.get(REPORT).status()).isEqualTo(403);

        identities.createMembership("promoted-officer", Role.DISTRICT_MANAGER.group());

        assertThat(officer.get(REPORT).status()).isEqualTo(200);
    }

    private static List<String> doors(String task) {
        return List.of(ENGINE + "/task/" + task, ENGINE + "/task/" + task + "/form", APP + "/tasks/" + task + "/form");
    }

    private String taskOf(Browser officer, int village) {
        var today = LocalDate.now(clock);
        int year = today.getYear() + 543 + (today.getMonthValue() >= 10 ? 1 : 0);
        var started = officer.submitStart(
                "communityProject",
                Map.of(
                        "fiscalYear",
                        year,
                        "subdistrictCode",
                        "341405",
                        "villageNumber",
                        village,
                        "villageName",
                        "บ้านทดสอบ",
                        "householdTarget",
                        20,
                        "budget",
                        100000));
        assertThat(started.status()).as(started.body()).isEqualTo(200);
        return tasks.createTaskQuery()
                .processInstanceBusinessKey("SMC-%d-341405-%d".formatted(year, village))
                .singleResult()
                .getId();
    }

    private Browser newcomer(String id, Role role) {
        var user = identities.newUser(id);
        user.setPassword("sammachip");
        PasswordState.saveAnyPassword(identities, user);
        identities.createMembership(id, role.group());
        identities.createTenantUserMembership("3414", id);
        return Browser.signedIn(port, id);
    }
}
