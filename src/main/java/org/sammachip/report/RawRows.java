package org.sammachip.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The entries behind the figures of an evaluation report, one row each, for its twin as a workbook. Codes are in Thai
 * already and coarse where they would tell of health. What was written about an obstacle stands here and nowhere else:
 * only who works with the households opens the workbook (ADR 9).
 */
public record RawRows(
        List<Presence> attendance, List<Visit> visits, List<Handover> handovers, List<Obstacle> obstacles) {

    /** @param reason why somebody was absent, or null */
    public record Presence(
            LocalDate on,
            String activity,
            String topic,
            String houseNumber,
            String head,
            String presence,
            String reason) {}

    /** @param practises null when nobody was met, like {@code income} */
    public record Visit(
            int round,
            LocalDate on,
            String houseNumber,
            String head,
            String outcome,
            Boolean practises,
            BigDecimal income,
            String problem,
            LocalDate comeAgainOn) {}

    /** @param state as the last visit saw it, or null */
    public record Handover(
            LocalDate on,
            String occupation,
            String item,
            BigDecimal quantity,
            String unit,
            BigDecimal unitPrice,
            BigDecimal worth,
            String houseNumber,
            String head,
            String receipt,
            String state) {}

    /** @param solution null while nobody wrote one, like {@code helped} and {@code resolvedOn} */
    public record Obstacle(
            LocalDate reportedOn,
            String category,
            int households,
            String description,
            String solution,
            Boolean helped,
            LocalDate resolvedOn) {}
}
