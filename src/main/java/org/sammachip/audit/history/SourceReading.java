package org.sammachip.audit.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.sammachip.project.ProjectKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks the sources one by one for a project's entries, and keeps which of them failed. */
final class SourceReading {

    private static final Logger LOG = LoggerFactory.getLogger(SourceReading.class);

    /** Conditions on entries, by the name of their parameter. */
    private static final Map<String, String> CONDITIONS = Map.of(
            "person", "e.person = :person",
            "kind", "e.kind = :kind",
            "instances", "e.instance = any (:instances)",
            "from", "e.at >= :from",
            "to", "e.at < :to");

    private final JdbcClient jdbc;
    private final ProjectKey key;
    private final List<Source> sources;
    private final Set<String> missing = new TreeSet<>();

    SourceReading(JdbcClient jdbc, ProjectKey key, List<Source> sources) {
        this.jdbc = jdbc;
        this.key = key;
        this.sources = sources;
    }

    /**
     * Of each source the newest entries below {@code cursorAt} and {@code cursorId}.
     *
     * @param parameters these two, and those of the conditions that are asked for
     */
    List<TimelineRow> below(Map<String, Object> parameters, int limit) {
        var where = new StringBuilder("(e.at, e.id collate \"C\") < (:cursorAt, :cursorId)");
        parameters.keySet().stream().filter(CONDITIONS::containsKey).forEach(name -> where.append(" and ")
                .append(CONDITIONS.get(name)));
        return all(source -> jdbc.sql("select * from (" + source.sql() + ") e where " + where
                        + " order by e.at desc, e.id collate \"C\" desc limit " + limit)
                .params(parameters)
                .param("key", key.value())
                .query(TimelineRow::of)
                .list());
    }

    /** The entry of a task's end, {@code te…}, is the act that completed it where there is one. */
    Optional<TimelineRow> linked(String id) {
        return entry(id).or(() -> jdbc.sql("""
                                select 'a' || max(a.id) from audit.act a
                                where a.chain = :key and 'te' || a.task_id = :id and a.person is not null
                                having count(*) > 0""")
                .param("key", key.value())
                .param("id", id)
                .query(String.class)
                .optional()
                .flatMap(this::entry));
    }

    private Optional<TimelineRow> entry(String id) {
        return all(source -> jdbc.sql("select * from (" + source.sql() + ") e where e.id = :id")
                        .param("key", key.value())
                        .param("id", id)
                        .query(TimelineRow::of)
                        .list())
                .stream()
                .findFirst();
    }

    /** Ids of everybody who did something. */
    Set<String> people() {
        return new TreeSet<>(all(
                source -> jdbc.sql("select distinct e.person from (" + source.sql() + ") e where e.person is not null")
                        .param("key", key.value())
                        .query(String.class)
                        .list()));
    }

    /** A Thai sentence for each source that failed. */
    List<String> missing() {
        return List.copyOf(missing);
    }

    private <T> List<T> all(Function<Source, List<T>> read) {
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
