package org.sammachip.platform.security;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sammachip.access.Role;
import org.sammachip.platform.security.DoorMatrixRow.Who;

/** Knocks at a door as everybody of its row, and listens for what strangers must not hear. */
class DoorMatrixVisits {

    private static final String PEOPLES = "/camunda/api/engine/engine/default";
    private static final Map<Who, Role> ROLES = Map.of(
            Who.OFFICER, Role.OFFICER,
            Who.MANAGER, Role.DISTRICT_MANAGER,
            Who.PROVINCE, Role.PROVINCE_MANAGER,
            Who.AUDITOR, Role.AUDITOR,
            Who.ADMIN, Role.ADMINISTRATOR);

    private final DoorMatrixRequests requests;
    private final Set<String> marks;
    private final Set<String> names;
    private final DoorMatrixPeople people;
    private final Set<String> leaks = new ConcurrentSkipListSet<>();
    private final Set<String> failures = new ConcurrentSkipListSet<>();
    private final AtomicInteger knocks = new AtomicInteger();

    DoorMatrixVisits(DoorMatrixCase village, DoorMatrixPeople people) {
        this.requests = new DoorMatrixRequests(village.ids());
        this.marks = village.marks();
        this.names = village.people();
        this.people = people;
    }

    /** Sentences; none when all is well. */
    Collection<String> leaks() {
        return leaks;
    }

    /** Doors at which the server itself failed; none when all is well. */
    Collection<String> failures() {
        return failures;
    }

    int knocks() {
        return knocks.get();
    }

    /** A row for a door that has none: everybody knocks who surely changes nothing. */
    static DoorMatrixRow unknown(DoorMatrixEndpoint door) {
        var cells = new EnumMap<Who, String>(Who.class);
        boolean reads = Set.of("GET", "OPTIONS").contains(door.verb());
        for (var who : Who.values()) {
            var role = ROLES.get(who);
            boolean refused = role != null && isRefusedTo(role, door);
            boolean leaves = door.path().endsWith("/logout") && who != Who.ANONYMOUS;
            cells.put(who, !leaves && (reads || refused || role == null) ? "?" : DoorMatrixRow.MAY);
        }
        return new DoorMatrixRow(door, cells, "", "");
    }

    /** At the engine's places a rule refuses by role, whatever the ids say. */
    private static boolean isRefusedTo(Role role, DoorMatrixEndpoint door) {
        return door.isOfTheEngine()
                && !EngineApi.allows(
                        door.verb(),
                        PEOPLES + door.path().substring(DoorMatrixEndpoint.ENGINE.length()),
                        List.of(role.group()));
    }

    /** All of a kind; one for all strangers where the rule refuses each of their roles. */
    private List<DoorMatrixKnocker> knockers(DoorMatrixEndpoint door, Who who) {
        var all = people.of(who);
        boolean sameForAll = who == Who.STRANGER
                && Stream.of(Role.OFFICER, Role.DISTRICT_MANAGER, Role.PROVINCE_MANAGER, Role.AUDITOR)
                        .allMatch(role -> isRefusedTo(role, door));
        return sameForAll ? all.subList(1, 2) : all;
    }

    /** @return the row as it was seen */
    DoorMatrixRow knock(DoorMatrixRow row) {
        var seen = new EnumMap<Who, String>(Who.class);
        for (var who : Who.values()) {
            seen.put(who, row.isKnockedBy(who) ? visit(row, who) : row.cells().get(who));
        }
        return row.with(seen);
    }

    private String visit(DoorMatrixRow row, Who who) {
        var statuses = new TreeSet<Integer>();
        if (who == Who.WORKER) {
            statuses.addAll(asWorker(row));
        } else {
            knockers(row.endpoint(), who).forEach(knocker -> statuses.add(visit(knocker, row, who, PEOPLES)));
        }
        if (row.endpoint().isOfTheEngine() && who == Who.ANONYMOUS) {
            statuses.add(visit(people.of(who).get(0), row, who, "/engine-rest/engine/default"));
            statuses.add(visit(people.of(who).get(0), row, who, "/engine-rest"));
            people.of(Who.OFFICER).forEach(knocker -> statuses.add(visit(knocker, row, who, "/engine-rest")));
        }
        return statuses.stream().map(String::valueOf).collect(Collectors.joining("/"));
    }

    /** By the door of services; whatever it says there, the doors of people stay shut. */
    private Set<Integer> asWorker(DoorMatrixRow row) {
        var path = row.endpoint().path();
        boolean service = row.endpoint().isOfTheEngine() || path.matches("/(engine-rest|api|actuator)(/.*)?");
        if (!service) {
            return Set.of(visit(people.workerInABrowser(), row, Who.WORKER, PEOPLES));
        }
        if (row.endpoint().isOfTheEngine()) {
            for (var answer : new int[] {
                visit(people.workerInABrowser(), row, Who.WORKER, PEOPLES),
                visit(people.service(), row, Who.WORKER, "/engine-rest/engine/default")
            }) {
                if (answer != 403) {
                    leaks.add("%s answers %d to a worker at a door of others".formatted(row.endpoint(), answer));
                }
            }
        }
        return Set.of(visit(people.service(), row, Who.WORKER, "/engine-rest"));
    }

    private int visit(DoorMatrixKnocker knocker, DoorMatrixRow row, Who who, String engine) {
        var path = requests.address(row, engine);
        var body = requests.body(row, knocker);
        var answer = knocker.knock(row.endpoint().verb(), path, body);
        knocks.incrementAndGet();
        shutTo(who, answer.status()).stream()
                .filter(mark -> answer.all().contains(mark) && !path.contains(mark) && !body.contains(mark))
                .findFirst()
                .ifPresent(mark -> leaks.add("%s tells %s of %s".formatted(row.endpoint(), knocker.name(), mark)));
        if (answer.status() >= 500) {
            failures.add("%s answers %d to %s".formatted(row.endpoint(), answer.status(), knocker.name()));
        }
        return answer.status();
    }

    /** What an answer must not hold; auditors and administrators gave no reason. */
    private Set<String> shutTo(Who who, int status) {
        if (who == Who.STRANGER || who == Who.ANONYMOUS || status == 403 && who != Who.WORKER) {
            return marks;
        }
        return who == Who.AUDITOR || who == Who.ADMIN ? names : Set.of();
    }
}
