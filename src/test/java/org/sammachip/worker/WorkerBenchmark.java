package org.sammachip.worker;

import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.sammachip.RecordedVillage;
import org.sammachip.RehearsalServer;
import org.sammachip.access.WorkerAccount;
import org.sammachip.project.ProjectKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Prints how many documents one and two worker processes make a minute, from the order to the completed task. */
@RehearsalServer
class WorkerBenchmark {

    private static final int ORDERS = 60;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ExternalTaskService externalTasks;

    @Autowired
    WorkerAccount account;

    @Autowired
    WorkerSettings settings;

    @Autowired
    Server server;

    @Autowired
    List<Topic> topics;

    @Autowired
    Worker inside;

    @Test
    void printsDocumentsAMinute() {
        inside.stop();
        var village = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341405-91"));
        village.households(20);
        letters(village, 0, 1, "warming up");
        double one = letters(village, 1, 1, "one worker");
        double two = letters(village, 2, 2, "two workers");
        System.out.printf(
                "ratio %.2f on %d processors that they share with server and database%n",
                two / one, Runtime.getRuntime().availableProcessors());
        inside.start();
    }

    private double letters(RecordedVillage village, int turn, int count, String title) {
        var orders = new OrderedDocuments(jdbc, runtime, externalTasks);
        IntStream.range(0, ORDERS).forEach(i -> orders.letters(village, 2_300_000_000L + turn * ORDERS + i));
        var workers = IntStream.range(0, count)
                .mapToObj(i -> new Worker(
                        settings, account, server, topics, new DocumentMeter(new SimpleMeterRegistry()), new Contact()))
                .toList();
        long start = System.nanoTime();
        workers.forEach(Worker::start);
        await().atMost(Duration.ofMinutes(5)).until(() -> orders.open(village) == 0);
        double minutes = (System.nanoTime() - start) / 60e9;
        workers.forEach(Worker::stop);
        System.out.printf("%s: %.0f files of 21 letters a minute%n", title, ORDERS / minutes);
        return ORDERS / minutes;
    }
}
