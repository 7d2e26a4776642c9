package org.sammachip.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sammachip.RehearsalServer;
import org.sammachip.access.WorkerAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/**
 * Everybody knocks at every door of the server, with the real ids of a real case, and sees what
 * {@code src/test/resources/doors} says; nothing changes by it, and nobody of another district learns anything.
 */
@RehearsalServer
class DoorMatrixTests {

    private static final Path TOLD = Path.of("src/test/resources/doors");

    @LocalServerPort
    int port;

    @Autowired
    WebApplicationContext server;

    @Autowired
    WorkerAccount worker;

    @Autowired
    JdbcClient jdbc;

    @Test
    void answersAtEveryDoorAsTheTableOfDoorsSays() throws Exception {
        var told = told();
        var rows = new TreeMap<DoorMatrixEndpoint, List<DoorMatrixRow>>();
        told.forEach(row ->
                rows.computeIfAbsent(row.endpoint(), any -> new ArrayList<>()).add(row));
        var found = new DoorMatrixEndpoints(server).all();

        var village = DoorMatrixCase.played(port, jdbc);
        var people = new DoorMatrixPeople(port, server, worker);
        people.prepare(village);
        var visits = new DoorMatrixVisits(village, people);
        var before = DoorMatrixRecord.of(jdbc);
        long since = System.nanoTime();
        var seen = new ConcurrentLinkedQueue<DoorMatrixRow>();
        var threads = Executors.newFixedThreadPool(6);
        try {
            var all = Stream.concat(
                            told.stream().filter(row -> found.contains(row.endpoint())),
                            found.stream()
                                    .filter(door -> !rows.containsKey(door))
                                    .map(DoorMatrixVisits::unknown))
                    .toList();
            for (var done : threads.invokeAll(all.stream()
                    .map(row -> (java.util.concurrent.Callable<Boolean>) () -> seen.add(visits.knock(row)))
                    .toList())) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        write(seen, "# %d knocks in %.1f s".formatted(visits.knocks(), (System.nanoTime() - since) / 1e9));

        assertThat(visits.leaks()).as("what strangers learned").isEmpty();
        assertThat(visits.failures()).as("doors at which the server failed").isEmpty();
        assertThat(DoorMatrixRecord.of(jdbc)).as("nothing changed").isEqualTo(before);
        assertThat(found).as("doors without a row; see target/doors").isSubsetOf(rows.keySet());
        assertThat(rows.keySet()).as("rows without a door").isSubsetOf(found);
        assertThat(sorted(seen)).as("see target/doors").isEqualTo(sorted(told));
    }

    private static List<String> sorted(Iterable<DoorMatrixRow> rows) {
        var lines = new TreeSet<String>();
        rows.forEach(row -> lines.add(row.toString()));
        return List.copyOf(lines);
    }

    private static List<DoorMatrixRow> told() throws IOException {
        try (var files = Files.list(TOLD)) {
            var rows = new ArrayList<DoorMatrixRow>();
            for (var file : files.toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(DoorMatrixRow::read)
                        .forEach(rows::add);
            }
            return rows;
        }
    }

    /** What was seen, in the form of the table: whoever adds a door reviews its line and copies it. */
    private static void write(Iterable<DoorMatrixRow> seen, String about) throws IOException {
        Files.createDirectories(Path.of("target/doors"));
        var rows = new ArrayList<DoorMatrixRow>();
        seen.forEach(rows::add);
        for (boolean engine : new boolean[] {true, false}) {
            var lines = rows.stream()
                    .filter(row -> row.endpoint().isOfTheEngine() == engine)
                    .sorted(java.util.Comparator.comparing(DoorMatrixRow::endpoint)
                            .thenComparing(DoorMatrixRow::toString))
                    .map(DoorMatrixRow::toString)
                    .collect(Collectors.joining("\n", about + "\n" + DoorMatrixRow.heading() + "\n", "\n"));
            Files.writeString(Path.of("target/doors", engine ? "engine.txt" : "server.txt"), lines);
        }
    }
}
