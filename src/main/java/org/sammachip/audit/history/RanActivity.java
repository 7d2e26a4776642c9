package org.sammachip.audit.history;

import java.time.Instant;

/**
 * An element of the diagram that ran.
 *
 * @param count how often it began; {@code open} of these run, {@code canceled} were stopped
 * @param totalMillis of those that ended
 */
record RanActivity(
        String activityId,
        String name,
        String type,
        int count,
        int open,
        int canceled,
        Instant firstAt,
        Instant lastAt,
        long totalMillis) {}
