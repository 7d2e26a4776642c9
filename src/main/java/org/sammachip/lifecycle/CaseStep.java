package org.sammachip.lifecycle;

import java.time.Instant;

/**
 * How far one step of a case has come.
 *
 * @param startedAt when the step began first; null before
 * @param endedAt when it ended last; null while it runs, also when it runs once more for a correction
 */
public record CaseStep(Step step, State state, Instant startedAt, Instant endedAt) {

    public enum State {
        NOT_YET,
        RUNNING,
        DONE,
        /** The project was cancelled while the step ran. */
        CANCELLED
    }
}
