package org.sammachip.project.followup;

import java.time.LocalDate;

/**
 * A round of follow-up (รอบการติดตาม).
 *
 * @param round counted from 1
 * @param plannedOn changeable until it happens
 */
public record Round(int round, LocalDate plannedOn, LocalDate toldOn, LocalDate visitedOn, Status status) {

    public enum Status {
        PLANNED,
        VISITED,
        CANCELLED
    }

    /** Solution 1 of the source: whoever is visited is told at least three days ahead. */
    public LocalDate tellBy() {
        return plannedOn.minusDays(Rounds.NOTICE_DAYS);
    }
}
