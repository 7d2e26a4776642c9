package org.sammachip.lifecycle.defineplan;

import java.util.Map;
import org.sammachip.lifecycle.DecisionTable;
import org.sammachip.lifecycle.Decisions;
import org.sammachip.project.plan.SeasonConflict;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code seasonConflict}. */
@Component
class SeasonConflictTable implements SeasonConflict {

    private final Decisions decisions;

    SeasonConflictTable(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Answer of(int month, int harvestFrom, int harvestTo) {
        var inputs = Map.of("month", month, "harvestFrom", harvestFrom, "harvestTo", harvestTo);
        var rule = decisions.matches(DecisionTable.SEASON_CONFLICT, inputs).get(0);
        return new Answer(rule.is("conflict"), rule.reason());
    }
}
