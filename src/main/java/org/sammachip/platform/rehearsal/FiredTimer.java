package org.sammachip.platform.rehearsal;

import java.time.OffsetDateTime;

/**
 * A timer that fired while the clock moved.
 *
 * @param at the moment that it was due, in Bangkok
 * @param failed whether its work failed; the engine then tries it again until it becomes an incident
 */
record FiredTimer(String processKey, String activityId, String businessKey, OffsetDateTime at, boolean failed) {}
