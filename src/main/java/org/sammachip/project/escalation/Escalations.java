package org.sammachip.project.escalation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.sammachip.project.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The record of escalations. Level 0 is the reminder to whoever does the task. */
@Service
@Transactional
public class Escalations {

    private final JdbcClient jdbc;
    private final Clock clock;

    Escalations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps who was told. A level is told once a task, however often this is tried.
     *
     * @param told user ids; empty when nobody holds the role in the district
     * @return false when this level was told before
     */
    public boolean record(ProjectKey project, String taskId, String taskDefinition, int level, List<String> told) {
        return jdbc.sql("""
                        insert into escalation (project_key, task_id, task_definition, level, told, escalated_at)
                        values (:project, :task, :definition, :level, :told, :now)
                        on conflict (task_id, level) do nothing""")
                        .param("project", project.value())
                        .param("task", taskId)
                        .param("definition", taskDefinition)
                        .param("level", level)
                        .param("told", told.toArray(String[]::new))
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    /** The levels that were told for this task. */
    @Transactional(readOnly = true)
    public Set<Integer> levels(String taskId) {
        return jdbc.sql("select level from escalation where task_id = :task")
                .param("task", taskId)
                .query(Integer.class)
                .set();
    }
}
