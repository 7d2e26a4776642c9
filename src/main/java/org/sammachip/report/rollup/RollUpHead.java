package org.sammachip.report.rollup;

import java.time.Instant;

/**
 * What stands above a roll-up.
 *
 * @param fiscalYear Buddhist era
 * @param asOf the moment of the record that all rows show
 * @param askedBy name, not id
 * @param projects how many rows follow
 */
public record RollUpHead(RollUpArea area, int fiscalYear, Instant asOf, String askedBy, int projects) {}
