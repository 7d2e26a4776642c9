package org.sammachip.audit.history;

import java.util.List;
import java.util.Objects;

/**
 * What an act changed, in short: rows by table and operation.
 *
 * @param seq its place in the chain of its project; null of no act
 * @param foreign the database's account that did it, where that is not the service's own: then {@code person} of the act
 *     is what the hand claimed; null otherwise
 */
record ActSummary(Long seq, String foreign, List<Line> lines) {

    static final ActSummary NONE = new ActSummary(null, null, List.of());

    /**
     * @param status that the rows were given, where they have one and it is the same for all; of an escalation its level
     * @param documentKind of files that came, like {@code mediaType}
     * @param ids of files that came
     * @param told whom an escalation told
     */
    record Line(
            long act,
            Long seq,
            String foreign,
            String table,
            String operation,
            int rows,
            String status,
            String documentKind,
            String mediaType,
            List<String> ids,
            List<String> told) {}

    static ActSummary of(List<Line> lines) {
        return new ActSummary(lines.get(0).seq(), lines.get(0).foreign(), lines);
    }

    /** Rows of the record; what a form sent is no change of it. */
    int rows() {
        return lines.stream()
                .filter(line -> !SubmittedForms.TABLE.equals(line.table()))
                .mapToInt(Line::rows)
                .sum();
    }

    List<String> statuses() {
        return lines.stream().map(Line::status).filter(Objects::nonNull).toList();
    }

    List<String> told() {
        return lines.stream().flatMap(line -> line.told().stream()).toList();
    }

    boolean touches(String table) {
        return lines.stream().anyMatch(line -> line.table().equals(table));
    }
}
