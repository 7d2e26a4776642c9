package org.sammachip.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The entries behind the figures of an evaluation report, one row each, for its twin as a workbook. Codes are in Thai
 * already. Nothing in them tells of anybody's health (ADR 9): workbooks are passed on.
 */
public record RawRows(List<Presence> attendance, List<Visit> visits, List<Handover> handovers) {

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
}
