package org.sammachip.document;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Photos of forms that were thrown away show people and places and prove nothing: they go after a month, unless a record
 * or the draft of a form refers to them. Several servers may do it at once.
 */
@Component
class ForgottenUploads {

    static final Period PATIENCE = Period.ofDays(30);

    private static final int BATCH = 500;
    private static final Logger LOG = LoggerFactory.getLogger(ForgottenUploads.class);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;

    private record Candidate(UUID id, OffsetDateTime createdAt) {}

    ForgottenUploads(JdbcClient jdbc, Clock clock, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** @return how many files went */
    @Scheduled(cron = "0 20 2 * * *", zone = "Asia/Bangkok")
    int remove() {
        int gone = 0;
        var last = new Candidate(new UUID(0, 0), OffsetDateTime.parse("2000-01-01T00:00:00Z"));
        while (last != null) {
            var after = last;
            var batch = transaction.execute(status -> batch(after));
            gone += batch.gone();
            last = batch.last();
        }
        if (gone > 0) {
            LOG.info("Removed {} uploaded files that no record refers to", gone);
        }
        return gone;
    }

    /** @param last where the next batch goes on; null when there is none */
    private record Batch(int gone, Candidate last) {}

    /** Locks before it looks again: a file that a form takes up at this moment is left to the form. */
    private Batch batch(Candidate after) {
        var locked = candidates(after);
        int gone = jdbc.sql("""
                        delete from document d where d.id = any (:ids)
                          and not exists (select from document_use u where u.document_id = d.id)
                          and not exists (select from draft_document u where u.document_id = d.id)""")
                .param("ids", locked.stream().map(Candidate::id).toArray(UUID[]::new))
                .update();
        return new Batch(gone, locked.size() < BATCH ? null : locked.get(BATCH - 1));
    }

    private List<Candidate> candidates(Candidate after) {
        return jdbc.sql("""
                        select d.id, d.created_at from document d
                        where d.kind in ('PHOTO', 'ATTACHMENT') and d.created_at < :before
                          and (d.created_at, d.id) > (:createdAt, :id)
                          and not exists (select from document_use u where u.document_id = d.id)
                        order by d.created_at, d.id limit :batch for update of d skip locked""")
                .param("before", OffsetDateTime.now(clock).minus(PATIENCE))
                .param("createdAt", after.createdAt())
                .param("id", after.id())
                .param("batch", BATCH)
                .query(Candidate.class)
                .list();
    }
}
