package org.sammachip.audit.history;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sammachip.document.DocumentKind;
import org.sammachip.thai.ThaiDate;

/**
 * One Thai sentence for each entry, from {@code timeline.properties}. It names officials, tasks, steps and kinds of
 * things, never the people of a village nor what was written about them.
 */
final class Sentences {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("timeline");

    private final Map<String, String> people;
    private final Instances instances;
    private final Labels labels;

    Sentences(Map<String, String> people, Instances instances, Labels labels) {
        this.labels = labels;
        this.people = people;
        this.instances = instances;
    }

    String of(TimelineRow row, ActSummary changes) {
        var person = row.person() == null ? text("nobody") : people.getOrDefault(row.person(), row.person());
        return switch (row.says()) {
            case "act" -> act(row, changes, person);
            case "task.opened" -> say(due(row) ? "task.opened" : "task.opened.undue", person, words(row));
            case "document.made" ->
                say("document.made", person, List.of(document(row.words().get(0))));
            default ->
                TEXTS.containsKey(row.says())
                        ? say(row.says(), person, words(row))
                        : say("operation", person, List.of(row.says().replaceFirst("^.*\\.", "")));
        };
    }

    private static boolean due(TimelineRow row) {
        return row.words().size() > 1 && row.words().get(1) != null;
    }

    private List<String> words(TimelineRow row) {
        return row.words().stream().map(word -> word(row, word)).toList();
    }

    private String word(TimelineRow row, String word) {
        if (word == null) {
            return "";
        }
        if (row.says().equals("task.opened") && word.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return ThaiDate.shortForm(LocalDate.parse(word));
        }
        if (row.says().equals("escalation.told") || row.says().startsWith("operation.")) {
            return Arrays.stream(word.split(","))
                    .map(id -> people.getOrDefault(id, id))
                    .collect(Collectors.joining(" "));
        }
        return word;
    }

    private String act(TimelineRow row, ActSummary changes, String person) {
        var about = List.of(row.taskName() == null ? "" : row.taskName(), tables(changes));
        return switch (row.kind()) {
            case ESCALATION -> say("act.escalation", person, about);
            case DOCUMENT -> document(changes, person, about);
            case REQUEST -> say(known("act.request." + process(row), "act.request"), person, about);
            case TASK, DECISION, MESSAGE -> say(task(row, changes), person, about);
            case ADMINISTRATION -> say(changes.touches("personal") ? "act.erased" : "act.unknown", person, about);
            default -> say("act.change", person, about);
        };
    }

    /** A sentence of its own for what the task came to, for the task, or for any. */
    private static String task(TimelineRow row, ActSummary changes) {
        var task = "act." + row.task();
        return Stream.concat(changes.statuses().stream().map(status -> task + "." + status), Stream.of(task))
                .filter(TEXTS::containsKey)
                .findFirst()
                .orElse("act.task");
    }

    private static String document(ActSummary changes, String person, List<String> about) {
        var line = changes.lines().stream()
                .filter(change -> change.table().startsWith("document"))
                .findFirst()
                .orElseThrow();
        var kind = line.documentKind() == null ? text("table.document") : document(line.documentKind());
        return say(
                known("act." + line.table() + "." + line.operation(), "act.change"),
                person,
                List.of(kind, about.get(1), String.valueOf(line.rows())));
    }

    private String process(TimelineRow row) {
        var instance = instances.byId().get(row.instance());
        return instance == null ? "" : instance.process();
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

    private static String document(String kind) {
        return DocumentKind.valueOf(kind).thai();
    }

    private static String known(String key, String otherwise) {
        return TEXTS.containsKey(key) ? key : otherwise;
    }

    private static String say(String key, String person, List<String> words) {
        return MessageFormat.format(
                text(key), Stream.concat(Stream.of(person), words.stream()).toArray());
    }

    private static String text(String key) {
        return TEXTS.getString(key);
    }
}
