package org.sammachip.project.material;

import java.time.Instant;
import org.sammachip.project.ProjectKey;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The project's request for materials (คำขอสนับสนุนวัสดุ). Its items, in {@link MaterialItem}, change only until a district
 * manager approved them.
 *
 * @param comment what the manager wrote with the decision
 * @param differenceReason why something else than what was approved was handed over
 */
@Table("material_request")
public record MaterialRequest(
        @Id ProjectKey projectKey,
        Status status,
        String requestedBy,
        Instant requestedAt,
        String decidedBy,
        Instant decidedAt,
        String comment,
        String differenceReason,
        @Version Integer version) {

    public enum Status {
        REQUESTED,
        RETURNED,
        APPROVED,
        HANDED_OVER
    }

    /** @param version null for the first request, else that of the returned one which this replaces */
    static MaterialRequest of(ProjectKey project, String by, Instant at, Integer version) {
        return new MaterialRequest(project, Status.REQUESTED, by, at, null, null, null, null, version);
    }

    MaterialRequest decided(boolean approved, String comment, String by, Instant at) {
        var decision = approved ? Status.APPROVED : Status.RETURNED;
        return new MaterialRequest(projectKey, decision, requestedBy, requestedAt, by, at, comment, null, version);
    }

    MaterialRequest handedOver(String differenceReason) {
        return new MaterialRequest(
                projectKey,
                Status.HANDED_OVER,
                requestedBy,
                requestedAt,
                decidedBy,
                decidedAt,
                comment,
                differenceReason,
                version);
    }
}
