package org.sammachip.lifecycle;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who completed which task, from the engine's operation log: not everybody claims a task first. The log's own query asks
 * one task at a time and only on behalf of who may read the log; callers see the tasks already, or ask for themselves.
 */
@Component
class Completions {

    private final JdbcClient jdbc;

    Completions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Users by task; without tasks that nobody completed, or the service did. */
    Map<String, String> of(Collection<String> tasks) {
        var by = new HashMap<String, String>();
        jdbc.sql("""
                        select task_id_, user_id_ from act_hi_op_log
                        where task_id_ = any (?) and operation_type_ = 'Complete' and user_id_ is not null""").param(tasks.toArray(String[]::new)).query(row -> {
            by.put(row.getString("task_id_"), row.getString("user_id_"));
        });
        return by;
    }
}
