package org.sammachip.project.people;

import org.sammachip.project.Advice;

/** What the decision tables say about a sage. */
public interface SageAdvice {

    /** How much speaks for the sage, 0 to 100, and why. */
    Advice selection(int yearsOfPractice, boolean succeededThemselves, boolean taughtBefore);

    /** Names of {@link org.sammachip.project.TransferMode}, the proposed one first, and why. */
    Advice transferMode(boolean taughtBefore);
}
