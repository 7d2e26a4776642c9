package org.sammachip.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.DatabaseOwner;
import org.sammachip.RehearsalServer;
import org.sammachip.thai.FiscalYear;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Prints what completing a user task costs over HTTP beside the engine's own completion of the same task, and with the
 * change log beside without it, each in turns in one run. Not a test: {@code mvn test -Dtest=CompletionBenchmark}.
 */
@RehearsalServer
class CompletionBenchmark {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final int WARM_UP = 40;
    private static final int MEASURED = 150;
    private static final int TURNS = 8;
    private static final int A_TURN = 30;

    @LocalServerPort
    int port;

    @Autowired
    FormService forms;

    @Autowired
    IdentityService identities;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void completesOverHttpAtMostTwiceAsSlowlyAsInTheEngine() {
        var officer = Person.signIn(URI.create("http://localhost:" + port), "officer-3414", "sammachip");
        var overHttp = new ArrayList<Double>();
        var inEngine = new ArrayList<Double>();
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            var first = openTask(officer, 2 * i);
            var second = openTask(officer, 2 * i + 1);
            double http = milliseconds(() -> complete(officer, first));
            double engine = milliseconds(() -> inEngine(second));
            if (i >= WARM_UP) {
                overHttp.add(http);
                inEngine.add(engine);
            }
        }
        System.out.printf(
                "completing acknowledgeGuidelines, median of %d: over HTTP %.1f ms, in the engine %.1f ms, ratio %.2f%n",
                MEASURED, median(overHttp), median(inEngine), median(overHttp) / median(inEngine));
    }

    /** With and without the change log in turns; the first of each turn, which plan anew, are not counted. */
    @Test
    void costsLittleMoreWithTheChangeLogThanWithout() {
        var officer = Person.signIn(URI.create("http://localhost:" + port), "officer-3414", "sammachip");
        var logged = new ArrayList<Double>();
        var unlogged = new ArrayList<Double>();
        int number = 2 * (WARM_UP + MEASURED);
        for (int turn = 0; turn < 2 * TURNS; turn++) {
            boolean watched = turn % 2 == 0;
            var measured = new ArrayList<Double>();
            int from = number;
            number += A_TURN;
            Runnable work = () -> { // opening them first lets every connection plan anew after the switch
                var open = IntStream.range(from, from + A_TURN)
                        .mapToObj(i -> openTask(officer, i))
                        .toList();
                open.forEach(task -> measured.add(milliseconds(() -> complete(officer, task))));
            };
            DatabaseOwner.unlogged(jdbc, watched ? () -> {} : work);
            if (watched) {
                work.run();
            }
            if (turn > 1) {
                (watched ? logged : unlogged).addAll(measured.subList(A_TURN / 3, A_TURN));
            }
        }
        System.out.printf(
                "completing acknowledgeGuidelines over HTTP, median of %d: with the change log %.1f ms, without %.1f ms, ratio %.3f%n",
                logged.size(), median(logged), median(unlogged), median(logged) / median(unlogged));
    }

    private JsonNode complete(Person officer, Open task) {
        return officer.post(ENGINE + "/task/%s/submit-form".formatted(task.id()), body(task.form()));
    }

    private record Open(String id, JsonNode form) {}

    private Open openTask(Person officer, int number) {
        int year = FiscalYear.of(LocalDate.now(clock)).year() + 1;
        var registration = JsonNodeFactory.instance
                .objectNode()
                .put("fiscalYear", year)
                .put("subdistrictCode", "3414%02d".formatted(1 + number / 90))
                .put("villageNumber", 1 + number % 90)
                .put("villageName", "บ้านวัดความเร็ว")
                .put("householdTarget", 20)
                .put("budget", 30000);
        officer.post(ENGINE + "/process-definition/key/communityProject/submit-form", body(registration));
        var key = "SMC-%d-3414%02d-%02d".formatted(year, 1 + number / 90, 1 + number % 90);
        var query = JsonNodeFactory.instance.objectNode().put("processInstanceBusinessKey", key);
        var id = officer.post(ENGINE + "/task", query).path(0).path("id").asText();
        var prefilled = officer.get("/camunda/api/app/tasks/%s/form".formatted(id));
        var told = JsonNodeFactory.instance.objectNode().put("note", "-");
        told.putArray("acknowledged").add("*");
        return new Open(id, new Form(prefilled).filled(told));
    }

    private JsonNode inEngine(Open open) {
        identities.setAuthentication("officer-3414", List.of("officers"), List.of(CaseDriver.DISTRICT));
        try {
            forms.submitTaskForm(open.id(), CaseDriver.submission(open.form().toString()));
        } finally {
            identities.clearAuthentication();
        }
        return null;
    }

    private static JsonNode body(JsonNode submission) {
        var body = JsonNodeFactory.instance.objectNode();
        var variable = body.putObject("variables").putObject("submission");
        variable.put("type", "Json").put("value", submission.toString());
        variable.putObject("valueInfo").put("transient", true);
        return body;
    }

    private static double milliseconds(java.util.function.Supplier<JsonNode> action) {
        long start = System.nanoTime();
        action.get();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(List<Double> values) {
        Collections.sort(values);
        return values.get(values.size() / 2);
    }
}
