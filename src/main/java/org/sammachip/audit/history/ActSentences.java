package org.sammachip.audit.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sammachip.access.WorkerAccount;
import org.sammachip.document.DocumentKind;

/** Says what an act of the change log was: what a task came to, a request, a file, or what was changed besides. */
final class ActSentences {

    private static final Map<String, String> FORMATS =
            Map.of("application/pdf", "PDF", "image/jpeg", "", "image/png", "");

    private final Map<String, String> people;
    private final Instances instances;
    private final Labels labels;

    ActSentences(Map<String, String> people, Instances instances, Labels labels) {
        this.people = people;
        this.instances = instances;
        this.labels = labels;
    }

    String of(TimelineRow row, ActSummary changes, String person) {
        if (changes.foreign() != null) {
            return byHand(row, changes, person);
        }
        var about = List.of(row.taskName() == null ? "" : row.taskName(), tables(changes), told(changes));
        var key =
                switch (row.kind()) {
                    case ESCALATION ->
                        Wording.first(
                                "act.escalation." + String.join("", changes.statuses()),
                                changes.told().isEmpty() ? "act.escalation.nobody" : "act.escalation");
                    case DOCUMENT -> null;
                    case REQUEST -> Wording.first("act.request." + instances.process(row.instance()), "act.request");
                    case TASK, DECISION, MESSAGE -> task(row, changes);
                    case ADMINISTRATION -> changes.touches("personal") ? "act.erased" : "act.unknown";
                    default -> change(row, changes);
                };
        return key == null
                ? document(row, changes, person)
                : Wording.say(key, person, about, instances.topic(row.instance()));
    }

    /** Nobody asked who was there: a name that stands in the log is one that the hand gave itself. */
    private String byHand(TimelineRow row, ActSummary changes, String person) {
        return Wording.say(
                row.person() == null ? "act.hand" : "act.hand.claimed",
                person,
                List.of(changes.foreign(), tables(changes)),
                instances.topic(row.instance()));
    }

    /** A sentence of its own for what the task came to, for the task, or for any. */
    private static String task(TimelineRow row, ActSummary changes) {
        var task = "act." + row.task();
        var moved = changes.touches("activity_move") ? Stream.of("moved") : Stream.<String>empty();
        var outcomes = Stream.concat(moved, changes.statuses().stream()).map(outcome -> task + "." + outcome);
        return Wording.first(
                Stream.concat(outcomes, Stream.of(task, "act.task")).toArray(String[]::new));
    }

    private static String change(TimelineRow row, ActSummary changes) {
        var project = changes.lines().stream()
                .filter(line -> line.table().equals("project") && line.status() != null)
                .map(line -> "act.project." + line.status());
        var worker = WorkerAccount.USER.equals(row.person()) ? Stream.of("act.worker") : Stream.<String>empty();
        var own = changes.lines().stream()
                .map(line -> "act.table." + line.table() + "." + line.operation())
                .flatMap(key ->
                        Stream.concat(changes.statuses().stream().map(status -> key + "." + status), Stream.of(key)));
        return Wording.first(Stream.of(project, worker, own, Stream.of("act.change"))
                .flatMap(keys -> keys)
                .toArray(String[]::new));
    }

    private String document(TimelineRow row, ActSummary changes, String person) {
        var line = changes.lines().stream()
                .filter(change -> change.table().startsWith("document"))
                .findFirst()
                .orElseThrow();
        var kind = line.documentKind() == null
                ? Wording.text("document")
                : DocumentKind.valueOf(line.documentKind()).thai();
        var format = line.mediaType() == null ? "" : FORMATS.getOrDefault(line.mediaType(), office(line.mediaType()));
        var done = "act." + line.table() + "." + line.operation();
        return Wording.say(
                WorkerAccount.USER.equals(row.person()) ? Wording.first(done + ".worker", done) : done,
                person,
                List.of(format.isEmpty() ? kind : kind + " (" + format + ")", "", String.valueOf(line.rows())),
                instances.topic(row.instance()));
    }

    private static String office(String mediaType) {
        return mediaType.contains("sheet") ? "Excel" : mediaType.contains("word") ? "Word" : "";
    }

    private String told(ActSummary changes) {
        return changes.told().stream().map(id -> people.getOrDefault(id, id)).collect(Collectors.joining(" และ "));
    }

    /** Such as แผนงาน กิจกรรม 5 รายการ. */
    private String tables(ActSummary changes) {
        return changes.lines().stream()
                .filter(line -> !line.table().equals(SubmittedForms.TABLE))
                .collect(Collectors.groupingBy(
                        ActSummary.Line::table, LinkedHashMap::new, Collectors.summingInt(ActSummary.Line::rows)))
                .entrySet()
                .stream()
                .map(table ->
                        labels.table(table.getKey()) + (table.getValue() > 1 ? " " + table.getValue() + " รายการ" : ""))
                .collect(Collectors.joining(" "));
    }
}
