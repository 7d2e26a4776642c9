package org.sammachip.projectfile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The rounds of follow-up, and what each visit found. */
record FollowUp(List<Round> rounds, List<Visit> visits) {

    /** @param visitedBy user id */
    record Round(
            int round,
            LocalDate plannedOn,
            LocalDate toldOn,
            LocalDate visitedOn,
            String visitedBy,
            String status,
            String endReason) {}

    /**
     * @param problem in words, like {@code encouragement} and the position for readers who work with the households only
     * @param latitude where it took place
     */
    record Visit(
            int round,
            long householdId,
            String outcome,
            Boolean practises,
            BigDecimal income,
            String problemCategory,
            String problem,
            String encouragement,
            LocalDate comeAgainOn,
            BigDecimal latitude,
            BigDecimal longitude,
            UUID photoId) {}
}
