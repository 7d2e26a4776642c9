package org.sammachip.lifecycle.holdforum;

import java.util.Arrays;
import java.util.Map;
import org.sammachip.lifecycle.DecisionTable;
import org.sammachip.lifecycle.Decisions;
import org.sammachip.project.household.OccupationFit;
import org.springframework.stereotype.Component;

/** Asks {@code occupation-fit.dmn}. */
@Component
class OccupationTable implements OccupationFit {

    private final Decisions decisions;

    OccupationTable(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Fit advise(int age, boolean healthLimit) {
        var rule = decisions
                .matches(DecisionTable.OCCUPATION_FIT, Map.of("age", age, "healthLimit", healthLimit))
                .get(0);
        var occupations = Arrays.stream(rule.text("occupations").split(", "))
                .filter(occupation -> !occupation.isEmpty())
                .toList();
        return new Fit(occupations, rule.is("needsHelper"), rule.reason());
    }
}
