package org.sammachip.audit;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells the world once a day where the chains of the change log end: in the log, and in a file that belongs somewhere
 * the operator cannot alter. Whoever writes the past anew does not meet what was told. Several servers may do it at once:
 * one publishes, each brings its own file up to date.
 */
@Component
class DailyHeads {

    private static final Logger LOG = LoggerFactory.getLogger(DailyHeads.class);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final HeadsFile file;

    DailyHeads(JdbcClient jdbc, Clock clock, HeadsFile file) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.file = file;
    }

    private record Fault(String chain, Long seq, String what) {}

    /** At night, and when a server starts after a night that it slept through. */
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 5 0 * * *", zone = "Asia/Bangkok")
    void publish() {
        var today = LocalDate.now(clock);
        var moved = moved();
        boolean published = jdbc.sql("select audit.publish(?)")
                .param(today)
                .query(Boolean.class)
                .single();
        if (published) {
            LOG.info("audit heads {}", total(today));
            faults(moved).forEach(fault -> LOG.error("audit chain {}: {} at {}", fault.chain, fault.what, fault.seq));
        }
        try {
            file.append(this::since);
        } catch (IOException e) {
            LOG.error("The heads of the change log could not be written to {}; next time again", file, e);
        }
    }

    /** What was written to since it was published last: the rest was verified then. */
    private List<String> moved() {
        return jdbc.sql("""
                        select c.name from audit.chain c
                        left join lateral (select h.length from audit.published_head h where h.chain = c.name
                            order by h.day desc limit 1) p on true
                        where p.length is distinct from c.length order by c.name""").query(String.class).list();
    }

    private List<Fault> faults(List<String> chains) {
        return jdbc.sql("select n chain, f.seq, f.what from unnest(:names) n cross join lateral audit.verify(n) f")
                .param("names", chains.toArray(String[]::new))
                .query(Fault.class)
                .list();
    }

    private String total(LocalDate day) {
        return jdbc.sql("select audit.text(h) from audit.published_head h where h.chain = '*' and h.day = ?")
                .param(day)
                .query(String.class)
                .single();
    }

    private List<String> since(LocalDate day) {
        return jdbc.sql("""
                        select audit.text(h) from audit.published_head h where h.day > ?
                        order by h.day, h.chain = '*', h.chain collate "C" """).param(day).query(String.class).list();
    }
}
