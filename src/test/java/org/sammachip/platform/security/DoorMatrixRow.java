package org.sammachip.platform.security;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One line of {@code doors/*.txt}: what a door answers to each kind of person who knocks.
 *
 * @param cells a status, several with {@code /} between where strangers of different roles differ; {@code may}: it is
 *     theirs to do, other tests do it; {@code -}: nobody knocks
 * @param query of the address, with what it asks for in angle brackets; empty when there is none
 * @param body JSON that is sent, in the same way
 */
record DoorMatrixRow(DoorMatrixEndpoint endpoint, Map<Who, String> cells, String query, String body) {

    /** In the order of the columns. */
    enum Who {
        OFFICER,
        MANAGER,
        PROVINCE,
        AUDITOR,
        ADMIN,
        STRANGER,
        WORKER,
        ANONYMOUS
    }

    static final String MAY = "may";
    static final String NOBODY = "-";
    private static final int PATH = 96;
    private static final int CELL = 10;

    static DoorMatrixRow read(String line) {
        var words = List.of(line.strip().split("\\s+"));
        var cells = new TreeMap<Who, String>();
        for (var who : Who.values()) {
            cells.put(who, words.get(2 + who.ordinal()));
        }
        var rest = words.subList(2 + Who.values().length, words.size());
        var query =
                rest.stream().filter(word -> word.startsWith("?")).findFirst().orElse("");
        var body = rest.stream().filter(word -> !word.startsWith("?")).collect(Collectors.joining(" "));
        return new DoorMatrixRow(new DoorMatrixEndpoint(words.get(0), words.get(1)), cells, query, body);
    }

    DoorMatrixRow with(Map<Who, String> seen) {
        return new DoorMatrixRow(endpoint, seen, query, body);
    }

    boolean isKnockedBy(Who who) {
        var told = cells.get(who);
        return !told.equals(MAY) && !told.equals(NOBODY);
    }

    static String heading() {
        return line("# door", Arrays.stream(Who.values()).map(who -> who.name().toLowerCase()));
    }

    @Override
    public String toString() {
        return line("%-7s %s".formatted(endpoint.verb(), endpoint.path()), cells.values().stream())
                + (query + " " + body).strip();
    }

    private static String line(String door, java.util.stream.Stream<String> cells) {
        return ("%-" + PATH + "s ").formatted(door)
                + cells.map(("%-" + CELL + "s")::formatted).collect(Collectors.joining(" ")) + " ";
    }
}
