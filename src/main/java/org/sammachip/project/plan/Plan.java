package org.sammachip.project.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.sammachip.project.Approval;
import org.sammachip.project.ProjectKey;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The plan of a project. Its activities are aggregates of their own; materials and farming seasons are kept by {@link
 * PlanLists}.
 *
 * @param author user id of who submitted it last
 */
@Table("plan")
public record Plan(
        @Id ProjectKey projectKey,
        Status status,
        String author,
        Instant submittedAt,
        String decidedBy,
        Instant decidedAt,
        String comment,
        LocalDate firstRoundOn,
        int roundIntervalDays,
        int rounds,
        @Version int version) {

    public enum Status {
        SUBMITTED,
        RETURNED,
        APPROVED
    }

    static Plan submitted(ProjectKey project, PlanDraft draft, String author, Instant at, int version) {
        return new Plan(
                project,
                Status.SUBMITTED,
                author,
                at,
                null,
                null,
                null,
                draft.firstRoundOn(),
                draft.roundIntervalDays(),
                draft.rounds(),
                version);
    }

    Plan decided(Approval approval, String by, Instant at) {
        var decision = approval.approved() ? Status.APPROVED : Status.RETURNED;
        return new Plan(
                projectKey,
                decision,
                author,
                submittedAt,
                by,
                at,
                approval.comment(),
                firstRoundOn,
                roundIntervalDays,
                rounds,
                version);
    }

    Plan revised(PlanDraft draft) {
        return new Plan(
                projectKey,
                status,
                author,
                submittedAt,
                decidedBy,
                decidedAt,
                comment,
                draft.firstRoundOn(),
                draft.roundIntervalDays(),
                draft.rounds(),
                version);
    }

    boolean sameRounds(Plan other) {
        return firstRoundOn.equals(other.firstRoundOn)
                && roundIntervalDays == other.roundIntervalDays
                && rounds == other.rounds;
    }
}
