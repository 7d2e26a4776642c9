package org.sammachip.document;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** At the start: letters with names do not stay in the temporary folder of a server that was killed. */
@Component
class SpoolLeftovers {

    private static final Logger LOG = LoggerFactory.getLogger(SpoolLeftovers.class);
    private static final Duration LONGEST_UPLOAD = Duration.ofHours(1);

    @EventListener(ApplicationReadyEvent.class)
    void remove() {
        var folder = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            Spool.removeLeftovers(folder, Instant.now().minus(LONGEST_UPLOAD));
        } catch (IOException e) { // another account's file for example: no reason not to start
            LOG.warn("Not all leftovers sammachip-*.part in {} were removed: {}", folder, e.toString());
        }
    }
}
