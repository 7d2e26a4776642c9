package org.sammachip.platform;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sammachip.access.UserNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the engine's accounts directly: a name on a document does not depend on who may see whose account. */
@Component
class EngineUserNames implements UserNames {

    private final JdbcClient jdbc;

    EngineUserNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String of(String userId) {
        return of(List.of(userId)).get(userId);
    }

    @Override
    public Map<String, String> of(Collection<String> userIds) {
        var names = new HashMap<String, String>();
        userIds.stream().filter(Objects::nonNull).forEach(id -> names.put(id, id));
        jdbc.sql("""
                        select id_, trim(concat_ws(' ', first_, last_)) as name from act_id_user
                        where id_ = any (?) and trim(concat_ws(' ', first_, last_)) <> ''""").param(names.keySet().toArray(String[]::new)).query(row -> {
            names.put(row.getString("id_"), row.getString("name"));
        });
        return names;
    }
}
