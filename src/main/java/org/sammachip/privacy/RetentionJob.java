package org.sammachip.privacy;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sammachip.access.AccessKind;
import org.sammachip.project.ProjectKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends at night what was kept long enough: a project at a time, the access log by batches. Several servers may begin;
 * one works. What it did stands in the access log.
 */
@Component
@EnableConfigurationProperties(RetentionPeriods.class)
class RetentionJob {

    static final int BATCH = 5000;

    private static final String WHY = "พ้นระยะเวลาเก็บรักษา";
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final long TURN = 0x7265_7465_6e74L;
    private static final Logger LOG = LoggerFactory.getLogger(RetentionJob.class);

    private final JdbcClient jdbc;
    private final SubjectRegister subjects;
    private final Erasing erasing;
    private final WrittenAccess log;
    private final RetentionPeriods periods;
    private final Clock clock;
    private final TransactionTemplate transaction;

    RetentionJob(
            JdbcClient jdbc,
            SubjectRegister subjects,
            Erasing erasing,
            WrittenAccess log,
            RetentionPeriods periods,
            Clock clock,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.subjects = subjects;
        this.erasing = erasing;
        this.log = log;
        this.periods = periods;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Scheduled(cron = "0 20 3 * * *", zone = "Asia/Bangkok")
    void run() {
        int projects = projects();
        int entries = 0;
        for (int gone = BATCH; gone == BATCH; entries += gone) {
            gone = step(this::oldEntries);
        }
        if (projects + entries > 0) {
            LOG.info("Retention: people of {} projects and {} entries of the access log", projects, entries);
        }
    }

    /** One that fails does not keep those after it, nor the access log. */
    private int projects() {
        var tried = new ArrayList<String>();
        int projects = 0;
        for (int before = -1; before < tried.size(); ) {
            before = tried.size();
            try {
                projects += step(() -> nextProject(tried));
            } catch (RuntimeException e) {
                LOG.error("Retention failed at the last of {} and tries again tomorrow", tried, e);
            }
        }
        return projects;
    }

    private interface Step {
        int take();
    }

    /** @return 0 also where another server is at it */
    private int step(Step step) {
        return transaction.execute(status -> jdbc.sql("select pg_try_advisory_xact_lock(?)")
                        .param(TURN)
                        .query(Boolean.class)
                        .single()
                ? step.take()
                : 0);
    }

    private int nextProject(List<String> tried) {
        var found = jdbc.sql("""
                        select key from project
                        where status in ('CLOSED', 'CANCELLED') and ended_at < ? and erased_at is null
                          and key <> all (?)
                          and audit.long_ended(key) -- a clock that was moved hastens nothing
                        order by ended_at limit 1""")
                .params(before(periods.people()), tried.toArray(String[]::new))
                .query(String.class)
                .optional();
        found.ifPresent(tried::add);
        found.map(ProjectKey::new).ifPresent(this::endOf);
        return found.isPresent() ? 1 : 0;
    }

    private void endOf(ProjectKey project) {
        var people = Arrays.stream(SubjectKind.values())
                .flatMap(kind -> subjects.all(project, kind).stream())
                .toList();
        erasing.eraseAll(project, people, WHY);
    }

    private int oldEntries() {
        int gone = jdbc.sql("select audit.forget_access(?, ?)")
                .params(before(periods.access()), BATCH)
                .query(Integer.class)
                .single();
        Optional.of(gone)
                .filter(count -> count > 0)
                .ifPresent(count ->
                        log.recordWithin(AccessKind.RETENTION, null, null, Map.of("what", "access", "entries", count)));
        return gone;
    }

    private OffsetDateTime before(Period kept) {
        return clock.instant().atZone(BANGKOK).minus(kept).toOffsetDateTime();
    }
}
