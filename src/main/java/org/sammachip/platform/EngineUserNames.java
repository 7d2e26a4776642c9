package org.sammachip.platform;

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
        return jdbc.sql("select trim(concat_ws(' ', first_, last_)) from act_id_user where id_ = ?")
                .param(userId)
                .query(String.class)
                .optional()
                .filter(name -> !name.isEmpty())
                .orElse(userId);
    }
}
