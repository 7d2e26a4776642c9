package org.sammachip.project.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sammachip.project.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the knowledge that was passed on was about: a reader elsewhere wants to know more than how often. */
@Repository
class Topics {

    private static final Map<Integer, String> INTRODUCED_BY =
            Map.of(5, " โดยถ่ายทอดเรื่อง", 6, " โดยไปที่", 7, " ได้แก่ ");

    private final JdbcClient jdbc;

    Topics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Topic(int step, String name) {}

    /** By number of the step, with the words that introduce them. */
    Map<Integer, String> of(ProjectKey key) {
        var found = jdbc.sql("""
                        select step, name from (
                            select 5 step, topic as name, min(planned_on) since, min(id) id from activity
                              where project_key = :key and status = 'HELD' and kind = 'TRAINING' group by topic
                            union all
                            select 6, place, min(planned_on), min(id) from activity
                              where project_key = :key and status = 'HELD' and kind = 'STUDY_VISIT' and place is not null
                              group by place
                            union all
                            select 7, name, null, id from occupational_group where project_key = :key) topic
                        order by step, since, id""").param("key", key.value()).query(Topic.class).stream()
                .collect(Collectors.groupingBy(
                        Topic::step, Collectors.mapping(topic -> topic.name().strip(), Collectors.toList())));
        var sentences = new HashMap<Integer, String>();
        found.forEach((step, names) -> sentences.put(step, INTRODUCED_BY.get(step) + listed(names)));
        return sentences;
    }

    /** ก ข และค */
    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(" ", names.subList(0, last)) + " และ" + names.get(last);
    }
}
