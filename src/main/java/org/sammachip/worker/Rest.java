package org.sammachip.worker;

import java.time.Duration;
import java.util.function.Consumer;

/** How long the service is left alone while it is away: longer each time, until it answers. */
class Rest {

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Consumer<Duration> sleep;
    private Duration next = SHORTEST;

    /** @param sleep returns after the time, or when the worker is to stop */
    Rest(Consumer<Duration> sleep) {
        this.sleep = sleep;
    }

    void take() {
        var now = next;
        var twice = next.multipliedBy(2);
        next = twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
        sleep.accept(now);
    }

    void over() {
        next = SHORTEST;
    }
}
