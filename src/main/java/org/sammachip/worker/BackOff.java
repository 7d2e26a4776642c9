package org.sammachip.worker;

import java.time.Duration;
import java.util.List;

/** How often and how patiently a failed task is tried again. */
record BackOff(List<Duration> pauses) {

    /** @param retriesLeft none left makes the task an incident; {@code pause} before the next attempt otherwise */
    record Next(int retriesLeft, Duration pause) {}

    static final Next GIVE_UP = new Next(0, Duration.ZERO);

    /** What to tell the engine, which always wants a number, when a failure is not to count. */
    int unspent(Integer retriesLeft) {
        return retriesLeft == null ? pauses.size() + 1 : Math.max(retriesLeft, 1);
    }

    /** @param retriesLeft as the engine counts: null for a task that never failed; an operator may set any number */
    Next afterFailure(Integer retriesLeft) {
        int left = retriesLeft == null ? pauses.size() : Math.max(retriesLeft - 1, 0);
        if (left == 0) {
            return GIVE_UP;
        }
        return new Next(left, pauses.get(Math.max(pauses.size() - left, 0)));
    }
}
