package org.sammachip.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.sammachip.access.AccessKind;
import org.sammachip.access.AccessLog;
import org.sammachip.access.CurrentUser;
import org.sammachip.access.Disclosures;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reasons that auditors and administrators gave to see the personal data of one project. The table tells how long one
 * holds; the reason itself stands in the access log, where nobody can change it.
 */
@Component
class ReasonsGiven implements Disclosures {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final AccessLog log;
    private final Clock clock;
    private final Duration lasts;

    ReasonsGiven(
            JdbcClient jdbc,
            CurrentUser user,
            AccessLog log,
            Clock clock,
            @Value("${sammachip.privacy.disclosure:PT30M}") Duration lasts) {
        this.jdbc = jdbc;
        this.user = user;
        this.log = log;
        this.clock = clock;
        this.lasts = lasts;
    }

    @Override
    public boolean opened(String projectKey) {
        return until(projectKey).isPresent();
    }

    Optional<Instant> until(String projectKey) {
        return jdbc.sql("select until from disclosure where person = ? and project_key = ? and until > ?")
                .params(user.id(), projectKey, OffsetDateTime.now(clock))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** @return when it ends by itself */
    Instant open(String projectKey, String reason) {
        var told = Reason.check(reason);
        var until = OffsetDateTime.now(clock).plus(lasts);
        log.record(
                AccessKind.DISCLOSED,
                projectKey,
                Map.of("reason", told, "until", until.toInstant().toString()));
        jdbc.sql("""
                        insert into disclosure (person, project_key, until) values (?, ?, ?)
                        on conflict (person, project_key) do update set until = excluded.until""").params(user.id(), projectKey, until).update();
        return until.toInstant();
    }

    void end(String projectKey) {
        int ended = jdbc.sql("delete from disclosure where person = ? and project_key = ? and until > ?")
                .params(user.id(), projectKey, OffsetDateTime.now(clock))
                .update();
        if (ended > 0) {
            log.record(AccessKind.DISCLOSURE_ENDED, projectKey, Map.of());
        }
    }
}
