package org.sammachip.lifecycle;

import java.time.Instant;

/**
 * A user task of a case, open or done.
 *
 * @param key as in the models
 * @param name Thai
 * @param step the step that it belongs to; null for what happens case-wide, such as a change of the plan
 * @param assignee user id of who claimed it, null while nobody has; once it is done, of who completed it
 * @param due end of the time that it may take
 * @param endedAt null while it is open
 * @param escalated whether superiors were told that it is overdue
 */
public record CaseTask(
        String id,
        String key,
        String name,
        Step step,
        String assignee,
        Instant createdAt,
        Instant due,
        Instant endedAt,
        boolean escalated) {

    CaseTask by(String person) {
        return new CaseTask(id, key, name, step, person, createdAt, due, endedAt, escalated);
    }
}
