package org.sammachip.platform.rehearsal;

import java.time.Clock;
import java.time.Instant;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.sammachip.platform.Seed;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the engine's clock ahead of the real one, over restarts too. Only ever moves forward. */
@Component
@Profile("rehearsal")
@Order(0)
class RehearsalClock implements Seed {

    private final JdbcClient jdbc;
    private final Clock clock;

    RehearsalClock(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws MixedDatabase when the database already holds real projects */
    @Override
    public void sow() {
        var kept = jdbc.sql("select offset_ms from rehearsal_clock")
                .query(Long.class)
                .optional();
        if (kept.isEmpty()
                && jdbc.sql("select count(*) from project").query(Integer.class).single() > 0) {
            throw MixedDatabase.rehearsingOnRealProjects();
        }
        jdbc.sql("insert into rehearsal_clock (offset_ms) values (0) on conflict do nothing")
                .update();
        ClockUtil.offset(kept.orElse(0L));
    }

    Instant now() {
        return clock.instant();
    }

    /** Kept at once: after a crash the clock is never behind a timer that fired. */
    void forwardTo(Instant moment) {
        if (moment.isAfter(now())) {
            long offset = moment.toEpochMilli() - System.currentTimeMillis();
            jdbc.sql("update rehearsal_clock set offset_ms = :offset")
                    .param("offset", offset)
                    .update();
            ClockUtil.offset(offset);
        }
    }
}
