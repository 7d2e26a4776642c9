package org.sammachip.platform.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
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

    private final Map<String, String> ids;
    private final Set<String> marks;
    private final DoorMatrixPeople people;
    private final Set<String> leaks = new ConcurrentSkipListSet<>();
    private final AtomicInteger knocks = new AtomicInteger();

    DoorMatrixVisits(DoorMatrixCase village, DoorMatrixPeople people) {
        this.ids = village.ids();
        this.marks = village.marks();
        this.people = people;
    }

    /** Sentences; none when all is well. */
    Collection<String> leaks() {
        return leaks;
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
            boolean refused = role != null
                    && door.isOfTheEngine()
                    && !EngineApi.allows(
                            door.verb(),
                            PEOPLES + door.path().substring(DoorMatrixEndpoint.ENGINE.length()),
                            List.of(role.group()));
            boolean leaves = door.path().endsWith("/logout") && who != Who.ANONYMOUS;
            cells.put(who, !leaves && (reads || refused || role == null) ? "?" : DoorMatrixRow.MAY);
        }
        return new DoorMatrixRow(door, cells, "", "");
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
            people.of(who).forEach(knocker -> statuses.add(visit(knocker, row, who, PEOPLES)));
        }
        if (row.endpoint().isOfTheEngine() && who == Who.ANONYMOUS) {
            statuses.add(visit(people.of(who).get(0), row, who, "/engine-rest/engine/default"));
            people.of(who).forEach(knocker -> statuses.add(visit(knocker, row, who, "/engine-rest")));
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
        var path = address(row.endpoint(), engine) + filled(row.query());
        var verb = row.endpoint().verb();
        var body = body(row, knocker);
        var answer = knocker.knock(verb, path, body);
        knocks.incrementAndGet();
        if (who == Who.STRANGER || who == Who.ANONYMOUS || answer.status() == 403 && who != Who.WORKER) {
            marks.stream()
                    .filter(mark -> answer.all().contains(mark) && !path.contains(mark) && !body.contains(mark))
                    .findFirst()
                    .ifPresent(mark -> leaks.add("%s tells %s of %s".formatted(row.endpoint(), knocker.name(), mark)));
        }
        return answer.status();
    }

    private String body(DoorMatrixRow row, DoorMatrixKnocker knocker) {
        var verb = row.endpoint().verb();
        if (verb.equals("GET") || verb.equals("OPTIONS") || verb.equals("DELETE")) {
            return "";
        }
        return row.body().isEmpty() ? "{}" : filled(row.body()).replace("<me>", knocker.name());
    }

    private String filled(String text) {
        var filled = text;
        for (var id : ids.entrySet()) {
            filled = filled.replace("<" + id.getKey() + ">", id.getValue());
        }
        return filled;
    }

    private String address(DoorMatrixEndpoint door, String engine) {
        var path = door.path().startsWith(DoorMatrixEndpoint.ENGINE)
                ? engine + door.path().substring(DoorMatrixEndpoint.ENGINE.length())
                : door.path();
        var segments = path.split("/");
        for (int i = 1; i < segments.length; i++) {
            if (segments[i].startsWith("{")) {
                segments[i] = value(segments[i], segments[i - 1], i > 1 ? segments[i - 2] : "");
            }
            segments[i] = segments[i].replace("**", "x");
        }
        var address = Arrays.stream(segments).collect(Collectors.joining("/"));
        return address.isEmpty() ? "/" : door.path().matches("/camunda/app/[a-z]+/default") ? address + "/" : address;
    }

    private String value(String variable, String word, String wordBefore) {
        if (Set.of("{engine}", "{processEngineName}").contains(variable)) {
            return "default";
        }
        var closer = ids.get(wordBefore + "/" + word);
        return closer != null ? closer : ids.getOrDefault(word, "x");
    }
}
