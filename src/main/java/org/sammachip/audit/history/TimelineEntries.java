package org.sammachip.audit.history;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sammachip.access.UserNames;
import org.sammachip.access.WorkerAccount;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the rows of a page in words: names of people, tasks and steps, what an act changed, a sentence, links. */
@Component
class TimelineEntries {

    private final JdbcClient jdbc;
    private final UserNames names;
    private final ActSummaries summaries;
    private final Labels labels;

    TimelineEntries(JdbcClient jdbc, UserNames names, ActSummaries summaries, Labels labels) {
        this.labels = labels;
        this.jdbc = jdbc;
        this.names = names;
        this.summaries = summaries;
    }

    List<TimelineEntry> of(List<TimelineRow> page, Instances instances) {
        var acts = page.stream().map(TimelineRow::act).filter(Objects::nonNull).toList();
        var changes = acts.isEmpty() ? Map.<Long, ActSummary>of() : summaries.of(acts);
        var people = new HashMap<>(names.of(Stream.concat(
                        page.stream().flatMap(TimelineEntries::people),
                        changes.values().stream().flatMap(summary -> summary.told().stream()))
                .distinct()
                .toList()));
        people.put(WorkerAccount.USER, Wording.text("worker"));
        var tasks = tasks(page);
        var sentences = new Sentences(people, instances, labels);
        return page.stream()
                .map(row -> named(row, tasks))
                .map(row -> entry(
                        row,
                        row.act() == null ? ActSummary.NONE : changes.getOrDefault(row.act(), ActSummary.NONE),
                        people,
                        instances,
                        sentences))
                .toList();
    }

    private static Stream<String> people(TimelineRow row) {
        var others = row.says().matches("escalation[.]told|operation[.].*") ? row.words() : List.<String>of();
        var told = others.stream().skip(1).filter(Objects::nonNull).flatMap(word -> Arrays.stream(word.split(",")));
        return Stream.concat(Stream.ofNullable(row.person()), told);
    }

    private static TimelineEntry entry(
            TimelineRow row, ActSummary changes, Map<String, String> people, Instances instances, Sentences sentences) {
        return new TimelineEntry(
                row.id(),
                row.at(),
                row.kind(),
                row.person() == null
                        ? null
                        : new CaseHead.Person(row.person(), people.getOrDefault(row.person(), row.person())),
                instances.step(row.instance()),
                row.taskId() == null ? null : new TimelineEntry.Task(row.taskId(), row.task(), row.taskName()),
                sentences.of(row, changes),
                row.act(),
                changes.rows(),
                changes.seq() != null,
                changes.seq(),
                links(row, changes));
    }

    private static List<TimelineEntry.Link> links(TimelineRow row, ActSummary changes) {
        var made = row.says().equals("document.made") ? Stream.of(row.words().get(1)) : Stream.<String>empty();
        var came = changes.lines().stream()
                .filter(line ->
                        line.table().equals("document") && line.operation().equals("I"))
                .flatMap(line -> line.ids().stream());
        return Stream.concat(made, came)
                .filter(Objects::nonNull)
                .map(id -> new TimelineEntry.Link("เปิดเอกสาร", "/camunda/api/app/documents/" + id))
                .toList();
    }

    private static TimelineRow named(TimelineRow row, Map<String, String> tasks) {
        return new TimelineRow(
                row.at(),
                row.id(),
                row.kind(),
                row.person(),
                row.instance(),
                row.taskId(),
                row.task(),
                row.taskName() == null && row.taskId() != null
                        ? tasks.getOrDefault(row.taskId(), row.task())
                        : row.taskName(),
                row.act(),
                row.says(),
                row.words());
    }

    private Map<String, String> tasks(List<TimelineRow> page) {
        var ids = page.stream()
                .filter(row -> row.taskName() == null)
                .map(TimelineRow::taskId)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(String[]::new);
        if (ids.length == 0) {
            return Map.of();
        }
        return jdbc
                .sql(
                        "select id_, replace(name_, chr(10), '') as name from act_hi_taskinst where id_ = any (?) and name_ is not null")
                .param(ids)
                .query((row, number) -> Map.entry(row.getString("id_"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
