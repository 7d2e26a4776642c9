package org.sammachip.project.planchange;

import java.time.Instant;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.plan.PlanDraft;

/**
 * A change of a plan that was asked for.
 *
 * @param proposal the whole plan as it shall be
 */
public record PlanChange(
        long id,
        ProjectKey project,
        String reason,
        String requestedBy,
        Instant requestedAt,
        PlanDraft proposal,
        Status status) {

    public enum Status {
        REQUESTED,
        APPROVED,
        REJECTED
    }
}
