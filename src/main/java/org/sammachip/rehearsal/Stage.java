package org.sammachip.rehearsal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.StreamSupport;

/** The rehearsal server: its clock, its worker, and who is signed in. */
class Stage {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String CLOCK = "/camunda/api/app/rehearsal/clock";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final URI server;
    private final String password;
    private final String administrator;
    private final Map<String, Person> people = new HashMap<>();
    private LocalDate today;

    Stage(URI server, String administrator, String password) {
        this.server = server;
        this.administrator = administrator;
        this.password = password;
        this.today = today(administrator().get(CLOCK).path("now").asText());
    }

    LocalDate today() {
        return today;
    }

    Person administrator() {
        return person(administrator);
    }

    Person person(String id) {
        return people.computeIfAbsent(id, known -> Person.signIn(server, known, password));
    }

    /** Moves the clock forward, never back, and prints which timers of the case fired. */
    void forwardTo(LocalDate day, String key, PrintStream out) {
        if (!day.isAfter(today)) {
            return;
        }
        var moved = administrator()
                .post(CLOCK, JsonNodeFactory.instance.objectNode().put("forwardTo", day.toString()));
        today = today(moved.path("now").asText());
        StreamSupport.stream(moved.path("fired").spliterator(), false)
                .filter(timer -> key.equals(timer.path("businessKey").asText()))
                .forEach(timer -> out.printf(
                        "%s  timer     %s%n",
                        today(timer.path("at").asText()),
                        timer.path("activityId").asText()));
    }

    /**
     * Waits while a worker has work to do for the case.
     *
     * @return whether there was any
     * @throws RehearsalFailed when the worker gave up or does not come
     */
    boolean waitedForWorker(String key) {
        var deadline = Instant.now().plus(PATIENCE);
        boolean waited = false;
        while (externalTasks(key, "") > 0) {
            if (externalTasks(key, "&noRetriesLeft=true") > 0 || Instant.now().isAfter(deadline)) {
                throw new RehearsalFailed(
                        "The worker does not finish its work for %s. Look for incidents in Cockpit.".formatted(key));
            }
            waited = true;
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        return waited;
    }

    List<String> openTasks(String key) {
        var query = JsonNodeFactory.instance.objectNode().put("processInstanceBusinessKey", key);
        return StreamSupport.stream(
                        administrator().post(ENGINE + "/task", query).spliterator(), false)
                .map(task -> task.path("taskDefinitionKey").asText())
                .toList();
    }

    private int externalTasks(String key, String filter) {
        int open = 0;
        for (var instance : administrator().get(ENGINE + "/process-instance?active=true&businessKey=" + key)) {
            open += administrator()
                    .get(ENGINE + "/external-task/count?processInstanceId="
                            + instance.path("id").asText() + filter)
                    .path("count")
                    .asInt();
        }
        return open;
    }

    private static LocalDate today(String moment) {
        return LocalDate.parse(moment.substring(0, 10));
    }
}
