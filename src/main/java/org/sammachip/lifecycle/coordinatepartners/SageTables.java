package org.sammachip.lifecycle.coordinatepartners;

import java.util.Map;
import org.sammachip.lifecycle.DecisionTable;
import org.sammachip.lifecycle.Decisions;
import org.sammachip.project.Advice;
import org.sammachip.project.people.SageAdvice;
import org.springframework.stereotype.Component;

/** Asks {@code sage-selection.dmn} and {@code transfer-mode.dmn}. */
@Component
class SageTables implements SageAdvice {

    private final Decisions decisions;

    SageTables(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Advice selection(int yearsOfPractice, boolean succeededThemselves, boolean taughtBefore) {
        return decisions.advice(
                DecisionTable.SAGE_SELECTION,
                Map.of(
                        "yearsOfPractice", yearsOfPractice,
                        "succeededThemselves", succeededThemselves,
                        "taughtBefore", taughtBefore));
    }

    @Override
    public Advice transferMode(boolean taughtBefore) {
        return decisions.advice(DecisionTable.TRANSFER_MODE, Map.of("taughtBefore", taughtBefore));
    }
}
