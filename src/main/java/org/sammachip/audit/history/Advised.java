package org.sammachip.audit.history;

import java.time.Instant;
import java.util.List;

/**
 * What a decision table advised, and what was chosen (docs/adr/0006: kept in the record).
 *
 * @param at when the choice was recorded; null where no log tells
 * @param tableVersion of the model that was deployed at that time; null where that is not known
 * @param about whom or what, masked where the reader may not see it
 * @param chosen null as long as nothing was
 * @param overridden whether the choice differs from the advice
 */
record Advised(
        Instant at,
        String table,
        String tableName,
        Integer tableVersion,
        String about,
        List<SubmittedForm.Value> inputs,
        String advised,
        String chosen,
        boolean overridden,
        String overrideReason) {}
