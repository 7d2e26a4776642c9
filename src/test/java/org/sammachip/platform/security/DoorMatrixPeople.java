package org.sammachip.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.sammachip.RecordedVillage;
import org.sammachip.access.Role;
import org.sammachip.access.WorkerAccount;
import org.sammachip.platform.signin.PasswordState;
import org.sammachip.project.ProjectKey;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who knocks at the doors: the people of the case's district, strangers of each role, the worker, and nobody. */
class DoorMatrixPeople {

    private static final Pattern SESSION = Pattern.compile("SAMMACHIP=([^;]+)");

    private final int port;
    private final ApplicationContext server;
    private final Map<DoorMatrixRow.Who, List<DoorMatrixKnocker>> knockers = new EnumMap<>(DoorMatrixRow.Who.class);
    private final Browser officer;
    private final DoorMatrixKnocker workerInABrowser;
    private final DoorMatrixKnocker service;

    DoorMatrixPeople(int port, ApplicationContext server, WorkerAccount worker) {
        this.port = port;
        this.server = server;
        foreignAuditor();
        officer = Browser.signedIn(port, "officer-3414");
        knockers.put(DoorMatrixRow.Who.OFFICER, List.of(DoorMatrixKnocker.person(port, "officer-3414", officer)));
        knockers.put(DoorMatrixRow.Who.MANAGER, people("manager-3414"));
        knockers.put(DoorMatrixRow.Who.PROVINCE, people("province-34"));
        knockers.put(DoorMatrixRow.Who.AUDITOR, people("auditor-34"));
        knockers.put(DoorMatrixRow.Who.ADMIN, people("admin"));
        knockers.put(
                DoorMatrixRow.Who.STRANGER, people("officer-3407", "manager-3407", "province-50", "auditor-50-doors"));
        knockers.put(DoorMatrixRow.Who.ANONYMOUS, List.of(DoorMatrixKnocker.nobody(port), expired()));
        workerInABrowser = DoorMatrixKnocker.person(port, worker.user(), workerSession(worker));
        service = DoorMatrixKnocker.service(port, worker.user(), worker.password());
    }

    List<DoorMatrixKnocker> of(DoorMatrixRow.Who who) {
        return knockers.get(who);
    }

    DoorMatrixKnocker workerInABrowser() {
        return workerInABrowser;
    }

    DoorMatrixKnocker service() {
        return service;
    }

    /** A draft of the open task, and an order of a document that has been made. */
    void prepare(DoorMatrixCase village) {
        var draft = officer.put(
                Browser.APP + "/drafts/" + village.task(),
                Map.of(
                        "author", "officer-3414",
                        "version", 0,
                        "page", UUID.randomUUID(),
                        "prefilled", Map.of(),
                        "content", Map.of("note", DoorMatrixCase.VILLAGE),
                        "raw", Map.of()));
        assertThat(draft.status()).as(draft.body()).isEqualTo(200);
        var record = RecordedVillage.of(server.getBean(JdbcClient.class), new ProjectKey(village.key()));
        record.handover(record.household("30000"), "10", "20");
        var orders = Browser.APP + "/document-orders";
        var order = officer.post(orders, Map.of("kind", "MATERIAL_RECEIPTS", "projectKey", village.key()));
        assertThat(order.status()).as(order.body()).isEqualTo(200);
        var made = orders + "/" + order.json().path("id").asText();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !officer.get(made).json().path("documentId").isNull());
    }

    private List<DoorMatrixKnocker> people(String... names) {
        return List.of(names).stream()
                .map(name -> DoorMatrixKnocker.person(port, name, Browser.signedIn(port, name)))
                .toList();
    }

    private Browser workerSession(WorkerAccount worker) {
        var browser = new Browser(port);
        browser.signIn(worker.user(), worker.password());
        return browser;
    }

    /** A session that was there and is no more. */
    private DoorMatrixKnocker expired() {
        var browser = Browser.signedIn(port, "officer2-3414");
        var cookie = SESSION.matcher(browser.cookieHeader());
        cookie.find();
        var gone = server.getBean(JdbcClient.class)
                .sql("delete from spring_session where session_id = ?")
                .param(new String(Base64.getDecoder().decode(cookie.group(1))))
                .update();
        assertThat(gone).isEqualTo(1);
        return DoorMatrixKnocker.person(port, "an ended session", browser);
    }

    private void foreignAuditor() {
        var identities = server.getBean(IdentityService.class);
        if (identities.createUserQuery().userId("auditor-50-doors").count() == 0) {
            var user = identities.newUser("auditor-50-doors");
            user.setPassword("sammachip");
            PasswordState.saveAnyPassword(identities, user);
            identities.createMembership("auditor-50-doors", Role.AUDITOR.group());
            identities.createMembership("auditor-50-doors", "province-50");
        }
    }
}
