package org.sammachip.project.suspension;

import java.time.Instant;
import org.sammachip.project.ProjectKey;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A time in which nothing goes on.
 *
 * @param resumedAt null while it lasts
 * @param daysLost whole days that the dates moved when it ended; null while it lasts
 */
@Table("suspension")
public record Suspension(
        @Id Long id,
        ProjectKey projectKey,
        String reason,
        String suspendedBy,
        Instant suspendedAt,
        String resumedBy,
        Instant resumedAt,
        String note,
        Integer daysLost) {

    static Suspension of(ProjectKey project, String reason, String by, Instant at) {
        return new Suspension(null, project, reason, by, at, null, null, null, null);
    }

    Suspension ended(String note, int daysLost, String by, Instant at) {
        return new Suspension(id, projectKey, reason, suspendedBy, suspendedAt, by, at, note, daysLost);
    }
}
