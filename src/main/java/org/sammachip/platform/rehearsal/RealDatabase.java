package org.sammachip.platform.rehearsal;

import org.sammachip.platform.Seed;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps a real service off a database whose cases live in a rehearsal's future. */
@Component
@Profile("!rehearsal")
@Order(0)
class RealDatabase implements Seed {

    private final JdbcClient jdbc;

    RealDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws MixedDatabase when the database belongs to a rehearsal */
    @Override
    public void sow() {
        if (jdbc.sql("select count(*) from rehearsal_clock")
                        .query(Integer.class)
                        .single()
                > 0) {
            throw MixedDatabase.workingOnARehearsal();
        }
    }
}
