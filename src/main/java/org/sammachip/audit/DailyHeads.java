package org.sammachip.audit;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the world once a day where the chains of the change log end: in the log, and in a file that belongs somewhere
 * the operator cannot alter. Whoever writes the past anew does not meet what was told. Several servers may do it at once:
 * one publishes, one verifies, each compares its own file and brings it up to date.
 */
@Component
class DailyHeads {

    private static final long TURN = 0x7665_7269_6679L;
    private static final Logger LOG = LoggerFactory.getLogger(DailyHeads.class);

    private final JdbcClient jdbc;
    private final HeadsFile file;
    private final TaskScheduler others;
    private final TransactionTemplate transaction;

    DailyHeads(JdbcClient jdbc, HeadsFile file, TaskScheduler others, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.file = file;
        this.others = others;
        this.transaction = transaction;
    }

    private record Fault(String chain, Long seq, String what) {}

    private record Difference(String tableName, String rowKey, String column, String what) {}

    /** All chains, also of cases closed long ago; a fault is told every night until somebody mends it. */
    @Scheduled(cron = "0 5 0 * * *", zone = "Asia/Bangkok")
    void night() {
        publish();
        verify();
    }

    /** After a night that the server slept through; nobody waits for it to verify. */
    @EventListener(ApplicationReadyEvent.class)
    void morning() {
        boolean first = totals().isEmpty();
        if (publish() && !first) {
            others.schedule(this::verify, Instant.now());
        }
    }

    /** @return whether nobody else did today */
    private boolean publish() {
        boolean published =
                jdbc.sql("select audit.publish()").query(Boolean.class).single();
        if (published) {
            LOG.info("audit heads {}", total());
        }
        try {
            file.append(this::since, totals())
                    .forEach(told -> LOG.error("audit heads: {} tells what the database does not: {}", file, told));
        } catch (IOException e) {
            LOG.error("The heads of the change log could not be written to {}; next time again", file, e);
        }
        return published;
    }

    /** One server at a time; that it ended is told too, so that a night without the line is noticed. */
    private void verify() {
        transaction.executeWithoutResult(status -> {
            if (jdbc.sql("select pg_try_advisory_xact_lock(?)")
                    .param(TURN)
                    .query(Boolean.class)
                    .single()) {
                long faults = broken() + differing();
                LOG.info("audit chains verified: {} faults", faults);
            }
        });
    }

    private long broken() {
        var faults = jdbc.sql("select chain, seq, what from audit.verify()")
                .query(Fault.class)
                .list();
        faults.forEach(fault -> LOG.error("audit chain {}: {} at {}", fault.chain, fault.what, fault.seq));
        return faults.size();
    }

    /** The record beside its log: of cases that run each night, of those that have ended once in 32 nights. */
    private long differing() {
        var chains = jdbc.sql("""
                        select 'office' union all select key from project
                        where status not in ('CLOSED', 'CANCELLED') or (hashtext(key) & 31) = (now()::date - date '2000-01-01') & 31
                        """).query(String.class).list();
        return chains.stream().mapToLong(this::differing).sum();
    }

    private long differing(String chain) {
        var found = jdbc.sql(
                        "select table_name, row_key::text, coalesce(column_name, '-') as column, what from audit.differs(?)")
                .param(chain)
                .query(Difference.class)
                .list();
        found.forEach(one ->
                LOG.error("audit record {}: {} {} {}: {}", chain, one.tableName, one.rowKey, one.column, one.what));
        return found.size();
    }

    private String total() {
        return jdbc.sql(
                        "select audit.text(h) from audit.published_head h where h.chain = '*' order by h.day desc limit 1")
                .query(String.class)
                .single();
    }

    private List<String> totals() {
        return jdbc.sql("select audit.text(h) from audit.published_head h where h.chain = '*' order by h.day")
                .query(String.class)
                .list();
    }

    private List<String> since(LocalDate day) {
        return jdbc.sql("""
                        select audit.text(h) from audit.published_head h where h.day > ?
                        order by h.day, h.chain = '*', h.chain collate "C" """).param(day).query(String.class).list();
    }
}
