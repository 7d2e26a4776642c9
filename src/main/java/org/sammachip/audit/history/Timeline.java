package org.sammachip.audit.history;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.sammachip.access.UserNames;
import org.sammachip.access.WorkerAccount;
import org.sammachip.project.ProjectKey;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All that happened to a case in one list, newest first. Each source is asked by itself for as many entries as a page
 * has, without a transaction around them: one that fails is named and leaves the others as they are.
 */
@Component
class Timeline {

    static final int LARGEST = 200;

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final int SECONDS = 10;

    private final JdbcClient jdbc;
    private final UserNames names;
    private final TimelineEntries entries;

    Timeline(DataSource database, UserNames names, TimelineEntries entries) {
        var patient = new JdbcTemplate(database);
        patient.setQueryTimeout(SECONDS);
        this.jdbc = JdbcClient.create(patient);
        this.names = names;
        this.entries = entries;
    }

    /**
     * Null asks for all.
     *
     * @param entry id of an entry that the page begins with, instead of a cursor
     * @param step process id of a step
     * @param to the last day
     */
    record Asked(
            String cursor,
            Integer size,
            String entry,
            String person,
            String step,
            Kind kind,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to) {}

    /**
     * @param missing a Thai sentence for each source that could not be read: its entries are not among these
     * @param filters what can be chosen; null on pages after the first
     */
    record Page(List<TimelineEntry> entries, String next, List<String> missing, Filters filters) {}

    record Filters(List<CaseHead.Person> people, List<CaseHead.CaseStep> steps, List<KindChoice> kinds) {}

    record KindChoice(Kind kind, String name) {}

    Page of(ProjectKey key, Asked asked) {
        return of(key, asked, Sources.ALL);
    }

    Page of(ProjectKey key, Asked asked, List<Source> sources) {
        var instances = Instances.of(key, jdbc);
        var reading = new SourceReading(jdbc, key, sources);
        var size = Math.max(1, Math.min(LARGEST, asked.size() == null ? 50 : asked.size()));
        var rows = new ArrayList<>(reading.below(parameters(asked, instances, reading), size + 1));
        rows.sort(TimelineRow.NEWEST_FIRST);
        var more = rows.size() > size;
        var page = more ? rows.subList(0, size) : rows;
        var filters = blank(asked.cursor()) ? filters(instances, reading) : null;
        return new Page(
                entries.of(page, instances),
                more ? new Cursor(page.get(size - 1).at(), page.get(size - 1).id()).text() : null,
                reading.missing(),
                filters);
    }

    private static Map<String, Object> parameters(Asked asked, Instances instances, SourceReading reading) {
        var cursor = blank(asked.entry())
                ? Cursor.of(asked.cursor())
                : reading.linked(asked.entry())
                        .map(row -> new Cursor(row.at(), row.id() + "~")) // no id has a letter above this one
                        .orElse(Cursor.TOP);
        var parameters = new HashMap<String, Object>();
        parameters.put("cursorAt", cursor.at().atOffset(ZoneOffset.UTC));
        parameters.put("cursorId", cursor.id());
        put(parameters, "person", blank(asked.person()) ? null : asked.person());
        put(parameters, "kind", asked.kind() == null ? null : asked.kind().name());
        put(parameters, "instances", blank(asked.step()) ? null : instances.of(asked.step()));
        put(parameters, "from", start(asked.from()));
        put(parameters, "to", asked.to() == null ? null : start(asked.to().plusDays(1)));
        return parameters;
    }

    private static OffsetDateTime start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(BANGKOK).toOffsetDateTime();
    }

    private static void put(Map<String, Object> parameters, String name, Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private Filters filters(Instances instances, SourceReading reading) {
        var ids = reading.people();
        var people = new HashMap<>(names.of(ids));
        people.put(WorkerAccount.USER, Wording.text("worker"));
        return new Filters(
                ids.stream()
                        .map(id -> new CaseHead.Person(id, people.getOrDefault(id, id)))
                        .toList(),
                instances.steps(),
                Stream.of(Kind.values())
                        .map(kind -> new KindChoice(kind, kind.thai()))
                        .toList());
    }
}
