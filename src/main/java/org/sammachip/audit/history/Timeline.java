package org.sammachip.audit.history;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javax.sql.DataSource;
import org.sammachip.access.UserNames;
import org.sammachip.access.WorkerAccount;
import org.sammachip.project.ProjectKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
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

    private static final Logger LOG = LoggerFactory.getLogger(Timeline.class);
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

    record Filters(List<CaseHead.Person> people, List<CaseHead.CaseStep> steps, List<Kind> kinds) {}

    Page of(ProjectKey key, Asked asked) {
        return of(key, asked, Sources.ALL);
    }

    Page of(ProjectKey key, Asked asked, List<Source> sources) {
        var instances = Instances.of(key, jdbc);
        var missing = new TreeSet<String>();
        var size = Math.max(1, Math.min(LARGEST, asked.size() == null ? 50 : asked.size()));
        var parameters = parameters(key, asked, instances, sources, missing);
        var rows = new ArrayList<>(all(sources, missing, source -> rows(source, parameters, size + 1)));
        rows.sort(TimelineRow.NEWEST_FIRST);
        var more = rows.size() > size;
        var page = more ? rows.subList(0, size) : rows;
        return new Page(
                entries.of(page, instances),
                more ? new Cursor(page.get(size - 1).at(), page.get(size - 1).id()).text() : null,
                List.copyOf(missing),
                asked.cursor() == null || asked.cursor().isBlank() ? filters(key, instances, sources, missing) : null);
    }

    private Map<String, Object> parameters(
            ProjectKey key, Asked asked, Instances instances, List<Source> sources, Set<String> missing) {
        var cursor = asked.entry() == null || asked.entry().isBlank()
                ? Cursor.of(asked.cursor())
                : above(key, asked.entry(), sources, missing);
        var parameters = new HashMap<String, Object>();
        parameters.put("key", key.value());
        parameters.put("cursorAt", cursor.at().atOffset(ZoneOffset.UTC));
        parameters.put("cursorId", cursor.id());
        put(parameters, "person", asked.person());
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
        if (value != null && !(value instanceof String text && text.isBlank())) {
            parameters.put(name, value);
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private Cursor above(ProjectKey key, String entry, List<Source> sources, Set<String> missing) {
        return all(sources, missing, source -> jdbc.sql("select * from (" + source.sql() + ") e where e.id = :id")
                        .param("key", key.value())
                        .param("id", entry)
                        .query(TimelineRow::of)
                        .list())
                .stream()
                .findFirst()
                .map(row -> new Cursor(row.at(), row.id() + "~")) // above it: no id has a letter above this one
                .orElse(Cursor.TOP);
    }

    private List<TimelineRow> rows(Source source, Map<String, Object> parameters, int limit) {
        return jdbc.sql("select * from (" + source.sql()
                        + ") e where (e.at, e.id collate \"C\") < (:cursorAt, :cursorId)"
                        + (parameters.containsKey("person") ? " and e.person = :person" : "")
                        + (parameters.containsKey("kind") ? " and e.kind = :kind" : "")
                        + (parameters.containsKey("instances") ? " and e.instance = any (:instances)" : "")
                        + (parameters.containsKey("from") ? " and e.at >= :from" : "")
                        + (parameters.containsKey("to") ? " and e.at < :to" : "")
                        + " order by e.at desc, e.id collate \"C\" desc limit " + limit)
                .params(parameters)
                .query(TimelineRow::of)
                .list();
    }

    private Filters filters(ProjectKey key, Instances instances, List<Source> sources, Set<String> missing) {
        var ids = new TreeSet<>(all(sources, missing, source -> jdbc.sql(
                        "select distinct e.person from (" + source.sql() + ") e where e.person is not null")
                .param("key", key.value())
                .query(String.class)
                .list()));
        var people = new HashMap<>(names.of(ids));
        people.put(WorkerAccount.USER, Wording.text("worker"));
        return new Filters(
                ids.stream()
                        .map(id -> new CaseHead.Person(id, people.getOrDefault(id, id)))
                        .toList(),
                instances.steps(),
                List.of(Kind.values()));
    }

    private static <T> List<T> all(List<Source> sources, Set<String> missing, Function<Source, List<T>> read) {
        var all = new ArrayList<T>();
        for (var source : sources) {
            try {
                all.addAll(read.apply(source));
            } catch (DataAccessException e) {
                LOG.error(
                        "A source of the timeline cannot be read: {}: {}",
                        source.thai(),
                        e.getMostSpecificCause().getMessage());
                missing.add("โหลด" + source.thai() + "ไม่สำเร็จ รายการส่วนนี้จึงไม่แสดง ไม่ได้หมายความว่าไม่มี");
            }
        }
        return all;
    }
}
