package org.sammachip.worker;

import java.time.Duration;
import java.util.List;

/** How often and how patiently a failed task is tried again. */
record BackOff(List<Duration> pauses) {

    /** @param retriesLeft none left makes the task an incident; {@code pause} before the next attempt otherwise */
    record Next(int retriesLeft, Duration pause) {}

    /** @param retriesLeft as the engine counts: null for a task that never failed; an operator may set any number */
    Next afterFailure(Integer retriesLeft) {
        int left = retriesLeft == null ? pauses.size() : Math.max(retriesLeft - 1, 0);
        if (left == 0) {
            return new Next(0, Duration.ZERO);
        }
        return new Next(left, pauses.get(Math.max(pauses.size() - left, 0)));
    }
}
