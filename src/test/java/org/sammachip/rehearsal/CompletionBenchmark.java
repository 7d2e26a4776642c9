package org.sammachip.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.DatabaseOwner;
import org.sammachip.RecordedVillage;
import org.sammachip.RehearsalServer;
import org.sammachip.project.ProjectKey;
import org.sammachip.thai.FiscalYear;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Prints what completing a user task costs over HTTP beside the engine's own completion of the same task, and how many
 * a second with the change log beside without it, each in turns in one run. Not a test:
 * {@code mvn test -Dtest=CompletionBenchmark}.
 */
@RehearsalServer
class CompletionBenchmark {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final int WARM_UP = 40;
    private static final int MEASURED = 150;
    private static final int PEOPLE = 4;
    private static final int TURNS = 3;
    private static final int A_TURN = 80;
    private static final int PLANNING = 60;

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

    @Autowired
    RuntimeService runtime;

    /** As the owner: who reads files of the machine. */
    private JdbcClient database;

    @BeforeEach
    void openTheDatabase(@Autowired JdbcConnectionDetails details) {
        database = JdbcClient.create(
                new DriverManagerDataSource(details.getJdbcUrl(), details.getUsername(), details.getPassword()));
    }

    /** Each form is of a village of its own. */
    private int opened = 2 * (WARM_UP + MEASURED);

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

    /** Three rows. */
    @Test
    void costsLittleMoreWithTheChangeLogThanWithout() {
        compare("acknowledgeGuidelines", this::openTask);
    }

    /** Twenty visits, each of which sees two materials again. */
    @Test
    void costsLittleMoreWithTheChangeLogThanWithoutForAFormOfManyRows() {
        compare("visitHouseholds of 20 households", this::openVisits);
    }

    /** Several people at once, with and without the change log in turns; of each turn the first forms are not counted. */
    private void compare(String what, Opening opening) {
        var officers = IntStream.range(0, PEOPLE)
                .mapToObj(i -> Person.signIn(URI.create("http://localhost:" + port), "officer-3414", "sammachip"))
                .toList();
        var logged = new Cost();
        var unlogged = new Cost();
        for (int turn = 0; turn < 2 * TURNS; turn++) {
            boolean watched = turn % 2 == 0;
            var open = new ArrayList<Open>();
            DatabaseOwner.unlogged(jdbc, () -> {
                for (int i = 0; i < PLANNING + A_TURN; i++) {
                    open.add(opening.open(officers.get(0), opened++));
                }
            });
            var cost = turn < 2 ? new Cost() : watched ? logged : unlogged;
            Runnable work = () -> {
                send(officers, open.subList(0, PLANNING)); // every connection plans anew after the switch
                double before = processor();
                cost.aSecond().add(A_TURN / send(officers, open.subList(PLANNING, open.size())));
                cost.processor().add((processor() - before) / A_TURN);
            };
            if (watched) {
                work.run();
            } else {
                withoutChangeLog(work);
            }
        }
        System.out.printf(
                "completing %s over HTTP, %d people at once, median of %d turns of %d: with the change log %.1f a second"
                        + " and %.1f ms of processor each, without %.1f and %.1f ms, ratios %.3f and %.3f%n",
                what,
                PEOPLE,
                logged.aSecond().size(),
                A_TURN,
                median(logged.aSecond()),
                median(logged.processor()),
                median(unlogged.aSecond()),
                median(unlogged.processor()),
                median(logged.aSecond()) / median(unlogged.aSecond()),
                median(unlogged.processor()) / median(logged.processor()));
    }

    /** @param processor milliseconds of the processor for each form: what others do on the machine is not in it */
    private record Cost(List<Double> aSecond, List<Double> processor) {
        Cost() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    /** Milliseconds that this process, people included, and the database's sessions have worked; on Linux. */
    private double processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e6
                + database.sql("""
                        select sum(split_part(pg_read_file('/proc/' || pid || '/schedstat', true), ' ', 1)::numeric) / 1e6
                        from pg_stat_activity""").query(Double.class).single();
    }

    /** @return seconds until all were sent */
    private double send(List<Person> officers, List<Open> open) {
        var next = new AtomicInteger();
        long start = System.nanoTime();
        try (var threads = new Threads(officers.size())) {
            officers.forEach(officer -> threads.submit(() -> {
                for (int i = next.getAndIncrement(); i < open.size(); i = next.getAndIncrement()) {
                    complete(officer, open.get(i));
                }
            }));
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** Neither what changed nor the form as it was sent is written down. */
    private void withoutChangeLog(Runnable work) {
        var arguments = "(text, text, text, text[], jsonb)";
        DatabaseOwner.run(jdbc, """
                alter function audit.submission%1$s rename to submission_kept;
                create function audit.submission%1$s returns boolean language sql return true;
                grant execute on function audit.submission%1$s to public""".formatted(arguments));
        try {
            DatabaseOwner.unlogged(jdbc, work);
        } finally {
            DatabaseOwner.run(jdbc, """
                    drop function audit.submission%1$s;
                    alter function audit.submission_kept%1$s rename to submission""".formatted(arguments));
        }
    }

    private interface Opening {
        Open open(Person officer, int number);
    }

    private record Threads(ExecutorService executor, List<Future<?>> running) implements AutoCloseable {

        Threads(int number) {
            this(Executors.newFixedThreadPool(number), new ArrayList<>());
        }

        void submit(Runnable work) {
            running.add(executor.submit(work));
        }

        @Override
        public void close() {
            try {
                for (var each : running) {
                    each.get();
                }
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            } finally {
                executor.shutdown();
            }
        }
    }

    private Open openVisits(Person officer, int number) {
        var key = register(officer, number, FiscalYear.of(LocalDate.now(clock)).year());
        RecordedVillage.of(jdbc, key).followUp(LocalDate.now(clock), 30, 1);
        jdbc.sql("""
                        with r as (insert into material_request (project_key, status, requested_by, requested_at, version)
                            values (:key, 'HANDED_OVER', 'officer-3414', now(), 1)),
                        h as (insert into household (project_key, house_number, head, members, birth_year,
                                current_occupation, baseline_income, occupation, version)
                            select :key, n::text, 'นางใจ ดี', 4, 1960, 'ทำนา', 5000, 'ทอเสื่อกก', 1
                            from generate_series(1, 20) n returning id),
                        i as (insert into material_item (project_key, occupation, item, unit, quantity, unit_price)
                            select :key, 'ทอเสื่อกก', 'กก', 'กิโลกรัม', 200, 50 from generate_series(1, 2) returning id)
                        insert into handover (material_item_id, household_id, quantity, unit_price, receipt, handed_on)
                        select i.id, h.id, 10, 50, 'ใบรับ 1', :today from i, h""")
                .param("key", key.value())
                .param("today", LocalDate.now(clock))
                .update();
        runtime.createProcessInstanceByKey("followUp")
                .businessKey(key.value())
                .setVariable("round", 1)
                .startBeforeActivity("visitHouseholds")
                .execute();
        var told = JsonNodeFactory.instance.objectNode();
        told.putObject("visits")
                .putObject("each")
                .put("outcome", "VISITED")
                .put("practises", true)
                .put("income", 5500)
                .put("encouragement", "ให้กำลังใจและแนะนำตลาด")
                .putObject("materials")
                .putObject("each")
                .put("state", "IN_USE");
        return open(officer, key, "visitHouseholds", told);
    }

    private JsonNode complete(Person officer, Open task) {
        return officer.post(ENGINE + "/task/%s/submit-form".formatted(task.id()), body(task.form()));
    }

    private record Open(String id, JsonNode form) {}

    private Open openTask(Person officer, int number) {
        var key = register(officer, number, FiscalYear.of(LocalDate.now(clock)).year() + 1);
        var told = JsonNodeFactory.instance.objectNode().put("note", "-");
        told.putArray("acknowledged").add("*");
        return open(officer, key, "acknowledgeGuidelines", told);
    }

    private static ProjectKey register(Person officer, int number, int year) {
        var subdistrict = "3414%02d".formatted(1 + number / 90);
        var registration = JsonNodeFactory.instance
                .objectNode()
                .put("fiscalYear", year)
                .put("subdistrictCode", subdistrict)
                .put("villageNumber", 1 + number % 90)
                .put("villageName", "บ้านวัดความเร็ว")
                .put("householdTarget", 20)
                .put("budget", 30000);
        officer.post(ENGINE + "/process-definition/key/communityProject/submit-form", body(registration));
        return new ProjectKey("SMC-%d-%s-%02d".formatted(year, subdistrict, 1 + number % 90));
    }

    private static Open open(Person officer, ProjectKey key, String task, JsonNode told) {
        var query = JsonNodeFactory.instance
                .objectNode()
                .put("processInstanceBusinessKey", key.value())
                .put("taskDefinitionKey", task);
        var id = officer.post(ENGINE + "/task", query).path(0).path("id").asText();
        var prefilled = officer.get("/camunda/api/app/tasks/%s/form".formatted(id));
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
