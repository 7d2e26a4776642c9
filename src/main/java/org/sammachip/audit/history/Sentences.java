package org.sammachip.audit.history;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sammachip.document.DocumentKind;
import org.sammachip.thai.ThaiDate;

/**
 * One Thai sentence for each entry. It names officials, tasks, steps, activities and kinds of things, never the people
 * of a village nor what was written about them.
 */
final class Sentences {

    private final Map<String, String> people;
    private final Instances instances;
    private final ActSentences acts;

    Sentences(Map<String, String> people, Instances instances, Labels labels) {
        this.people = people;
        this.instances = instances;
        this.acts = new ActSentences(people, instances, labels);
    }

    String of(TimelineRow row, ActSummary changes) {
        var person = row.person() == null ? Wording.text("nobody") : people.getOrDefault(row.person(), row.person());
        return switch (row.says()) {
            case "act" -> acts.of(row, changes, person);
            case "task.opened" -> say(due(row) ? "task.opened" : "task.opened.undue", person, row, words(row));
            case "document.made" ->
                say(
                        "document.made",
                        person,
                        row,
                        List.of(DocumentKind.valueOf(row.words().get(0)).thai()));
            default ->
                Wording.has(row.says())
                        ? say(ofActivity(row), person, row, words(row))
                        : say(
                                row.says().startsWith("operation.wide.") ? "operation.wide" : "operation",
                                person,
                                row,
                                List.of(row.says().replaceFirst("^.*\\.", "")));
        };
    }

    private String say(String key, String person, TimelineRow row, List<String> words) {
        return Wording.say(key, person, words, instances.topic(row.instance()));
    }

    private String ofActivity(TimelineRow row) {
        var own = row.says() + ".activity";
        return instances.topic(row.instance()) != null && Wording.has(own) ? own : row.says();
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
}
