package org.sammachip.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sammachip.RecordedVillage;
import org.sammachip.RehearsalServer;
import org.sammachip.access.WorkerAccount;
import org.sammachip.project.ProjectKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;

/** A worker whose line to the service is lost and comes back while documents wait. */
@RehearsalServer
class WorkerLineTests {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int LETTERS = 12;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ExternalTaskService externalTasks;

    @Autowired
    HistoryService history;

    @Autowired
    WorkerAccount account;

    @Autowired
    Environment environment;

    @Autowired
    Printer printer;

    @Autowired
    Worker inside;

    private final DocumentMeter meter = new DocumentMeter(new SimpleMeterRegistry());
    private final Contact contact = new Contact();
    private LostLine line;
    private Worker worker;

    @BeforeEach
    void onlyOneWorkerAtTheEndOfTheLine() throws Exception {
        inside.stop();
        line = new LostLine(port);
        var settings = new WorkerSettings(
                "line",
                "http://localhost:" + line.port(),
                List.of(Duration.ofMinutes(1)),
                Duration.ofSeconds(2),
                Duration.ofMinutes(1),
                5,
                Duration.ofMillis(500),
                Duration.ZERO,
                0);
        var server = new Server(settings, environment, account, RestClient.builder());
        var letters = new InvitationsTopic(server, printer);
        worker = new Worker(settings, account, server, List.of(letters), meter, contact);
    }

    @AfterEach
    void asBefore() throws Exception {
        worker.stop();
        line.close();
        inside.start();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(LostLine.Fault.class)
    void waitsAndGoesOnWithoutSpendingARetry(LostLine.Fault fault) {
        var orders = new OrderedDocuments(jdbc, runtime, externalTasks);
        var village = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341404-9" + fault.ordinal()));
        var waiting = IntStream.range(0, LETTERS)
                .mapToObj(i -> orders.letters(village, 2_200_000_000L + 100 * fault.ordinal() + i))
                .toList();
        line.loseAfterDocuments(3, fault);
        worker.start();

        await().atMost(PATIENCE).until(() -> contact.awaySince() != null && line.refused() >= 4);
        assertThat(orders.open(village)).isGreaterThanOrEqualTo(LETTERS - 4);
        line.comesBack();

        await().atMost(PATIENCE).until(() -> orders.open(village) == 0);
        assertThat(waiting).allMatch(instance -> orders.waitsAt(instance, "coordinateActivity"));
        assertThat(orders.documents(village)).hasSize(LETTERS);
        assertThat(runtime.createIncidentQuery().list())
                .filteredOn(incident -> waiting.contains(incident.getProcessInstanceId()))
                .isEmpty();
        assertThat(history.createHistoricExternalTaskLogQuery().failureLog().list())
                .filteredOn(log -> waiting.contains(log.getProcessInstanceId()))
                .allMatch(log -> log.getRetries() == 2, "none was spent");
        assertThat(contact.awaySince()).isNull();
    }
}
