package org.sammachip.project.plan;

/**
 * Says whether an activity falls into a harvest season, when the households cannot take part fully (obstacle 1 of the
 * source). Answered by the decision table {@code seasonConflict}.
 */
public interface SeasonConflict {

    /** Months are 1 to 12; a harvest from 12 to 1 wraps over the new year. */
    Answer of(int month, int harvestFrom, int harvestTo);

    /** @param reason a Thai sentence */
    record Answer(boolean conflict, String reason) {}
}
