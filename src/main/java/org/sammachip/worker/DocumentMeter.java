package org.sammachip.worker;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * What the worker did, as {@code /actuator/metrics} of a server and {@link StatusPage} of a process tell it:
 * {@code sammachip.documents.tasks} (count and seconds by topic and outcome), {@code sammachip.documents.bytes}.
 */
@WorkerComponent
class DocumentMeter {

    static final String TASKS = "sammachip.documents.tasks";
    static final String BYTES = "sammachip.documents.bytes";

    private static final String OUTCOME = "outcome";
    private static final String MADE = "made";

    private final MeterRegistry meters;

    DocumentMeter(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Of all topics, since the process started. */
    long count(boolean made) {
        return meters.find(TASKS).timers().stream()
                .filter(timer -> MADE.equals(timer.getId().getTag(OUTCOME)) == made)
                .mapToLong(Timer::count)
                .sum();
    }

    void made(String topic, Duration time, List<MadeDocument> documents) {
        meters.timer(TASKS, "topic", topic, OUTCOME, MADE).record(time);
        documents.forEach(
                document -> meters.summary(BYTES, "kind", document.kind()).record(document.content().length));
    }

    void failed(String topic, Duration time, Trouble.Kind kind) {
        meters.timer(TASKS, "topic", topic, OUTCOME, kind.name().toLowerCase(Locale.ROOT))
                .record(time);
    }
}
