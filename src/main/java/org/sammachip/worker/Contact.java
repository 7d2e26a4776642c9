package org.sammachip.worker;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.client.backoff.ExponentialErrorBackoffStrategy;
import org.camunda.bpm.client.exception.ExternalTaskClientException;
import org.camunda.bpm.client.exception.RestException;
import org.camunda.bpm.client.task.ExternalTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Asks for work ever less often while the service is away, and knows since when it is. Says so once, not each time. */
@WorkerComponent
class Contact extends ExponentialErrorBackoffStrategy {

    private static final Logger LOG = LoggerFactory.getLogger(Contact.class);
    private static final Integer UNAUTHORIZED = 401;
    private static final String PASSWORD = "it refuses SAMMACHIP_WORKER_PASSWORD";
    private static final long FIRST_PAUSE = 500;
    private static final long LONGEST_PAUSE = 30_000;

    private final Clock clock;
    private volatile Instant asked;
    private volatile Instant awaySince;
    private volatile boolean refused;

    @Autowired
    Contact() {
        this(Clock.systemUTC());
    }

    Contact(Clock clock) {
        super(FIRST_PAUSE, 2, LONGEST_PAUSE);
        this.clock = clock;
    }

    @Override
    public void reconfigure(List<ExternalTask> tasks, ExternalTaskClientException error) {
        super.reconfigure(tasks, error);
        asked = clock.instant();
        refused = error instanceof RestException answer && UNAUTHORIZED.equals(answer.getHttpStatusCode());
        if (error == null && awaySince != null) {
            LOG.info("The service is back; it was away since {}", awaySince);
            awaySince = null;
        } else if (error != null && awaySince == null) {
            awaySince = asked;
            LOG.warn(
                    "The service is away ({}); asking again with growing pauses",
                    refused ? PASSWORD : error.getClass().getSimpleName());
        }
    }

    /** When work was asked for last, with or without an answer; null before the first time. */
    Instant asked() {
        return asked;
    }

    /** For operators. */
    String state() {
        return awaySince == null ? "here" : (refused ? PASSWORD + ", " : "") + "away since " + awaySince;
    }

    /** Null while the service answers. */
    Instant awaySince() {
        return awaySince;
    }
}
