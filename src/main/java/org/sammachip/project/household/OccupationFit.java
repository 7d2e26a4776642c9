package org.sammachip.project.household;

import java.util.List;

/** What the decision table says about work that suits somebody's age and health. */
public interface OccupationFit {

    Fit advise(int age, boolean healthLimit);

    /**
     * @param occupations the advised ones, the best first; empty when the choice is free
     * @param needsHelper somebody of the group has to help
     * @param reason one Thai sentence
     */
    record Fit(List<String> occupations, boolean needsHelper, String reason) {

        /** Whether the occupation is an advised one or a variety of it: ทอเสื่อกกลายขิด is ทอเสื่อกก. */
        public boolean suits(String occupation) {
            return occupations.isEmpty()
                    || occupations.stream().anyMatch(occupation.replaceAll("\\s+", "")::startsWith);
        }
    }
}
