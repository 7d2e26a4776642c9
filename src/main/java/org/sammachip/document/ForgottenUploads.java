package org.sammachip.document;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.annotation.Transactional;

/**
 * Photos of forms that were thrown away show people and places and prove nothing: they go after a month, unless a record
 * or the draft of a form refers to them. Several servers may do it at once.
 */
@Configuration
@EnableScheduling
class ForgottenUploads {

    static final Period PATIENCE = Period.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(ForgottenUploads.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    ForgottenUploads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return how many files went */
    @Scheduled(cron = "0 20 2 * * *", zone = "Asia/Bangkok")
    @Transactional
    int remove() {
        int gone = jdbc.sql("""
                        delete from document d
                        where kind in ('PHOTO', 'ATTACHMENT') and created_at < :before
                          and not exists (select from document_use u where u.document_id = d.id)
                          and d.id not in (select document_id from draft_document)""")
                .param("before", OffsetDateTime.now(clock).minus(PATIENCE))
                .update();
        if (gone > 0) {
            LOG.info("Removed {} uploaded files that no record refers to", gone);
        }
        return gone;
    }
}
