package org.sammachip.project.evaluation;

import java.time.Instant;

/**
 * One revision of the evaluation. After approval its figures are frozen; a correction is the next revision.
 *
 * @param revision counted from 1
 * @param correctionReason why an approved revision is corrected; null for revision 1
 * @param collectedBy user id, like all the {@code …By}
 * @param comment what the last decision said
 */
public record Revision(
        int revision,
        Status status,
        String lessons,
        String background,
        String methods,
        String obstacles,
        String solutions,
        String strategies,
        String correctionReason,
        String collectedBy,
        Instant collectedAt,
        String reviewedBy,
        Instant reviewedAt,
        String approvedBy,
        Instant approvedAt,
        String comment) {

    public enum Status {
        COLLECTED,
        REVIEWED,
        RETURNED,
        APPROVED
    }
}
