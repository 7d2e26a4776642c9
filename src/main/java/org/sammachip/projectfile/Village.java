package org.sammachip.projectfile;

import java.math.BigDecimal;
import java.util.List;

/** Who takes part in a project, and what they agreed on. */
record Village(List<Goal> goals, List<Person> people, List<Household> households, List<Group> groups) {

    record Goal(String goal, String measure) {}

    /** @param phone only with the person's consent, and for readers who work with them */
    record Person(
            long id,
            String role,
            String name,
            String organisation,
            String occupation,
            String phone,
            boolean leadSage,
            boolean teamMember) {}

    /**
     * @param birthYear Gregorian
     * @param latest the income that is known last: of the evaluation, else of the last visit that asked; or null
     * @param endline whether {@code latest} is the evaluation's
     * @param change latest − baseline, and its percentage of the baseline, one decimal; null when not known
     * @param practises as last seen; null when nobody looked yet
     * @param left ILL, MOVED_AWAY or WITHDREW when the last visit found so, else null
     */
    record Household(
            long id,
            String houseNumber,
            String head,
            int members,
            Integer birthYear,
            String healthLimit,
            String currentOccupation,
            String occupation,
            String helper,
            BigDecimal baseline,
            BigDecimal latest,
            boolean endline,
            BigDecimal change,
            BigDecimal changePercent,
            Boolean practises,
            Integer satisfaction,
            String left) {}

    /** @param alive as the evaluation found it, null before */
    record Group(
            long id,
            String name,
            String occupation,
            long chairId,
            long secretaryId,
            long treasurerId,
            String rules,
            BigDecimal savings,
            String marketPlan,
            Boolean alive,
            List<Long> memberIds) {}
}
