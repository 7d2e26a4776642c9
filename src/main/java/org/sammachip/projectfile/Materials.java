package org.sammachip.projectfile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Materials from plan to household.
 *
 * @param status of the request: REQUESTED, RETURNED, APPROVED or HANDED_OVER; null before there is one
 */
record Materials(String status, List<Planned> planned, List<Item> items, List<Handover> handovers) {

    record Planned(String occupation, String item, String unit, BigDecimal quantity, BigDecimal unitPrice) {}

    /** @param handed how much of the quantity was handed over so far */
    record Item(
            long id,
            String occupation,
            String item,
            String unit,
            BigDecimal quantity,
            BigDecimal unitPrice,
            BigDecimal handed) {}

    /**
     * @param worth quantity × unit price, rounded to satang
     * @param state IN_USE, STORED or LOST as a visit saw it last, in that round; null when nobody looked yet
     */
    record Handover(
            long itemId,
            long householdId,
            BigDecimal quantity,
            BigDecimal worth,
            String receipt,
            LocalDate handedOn,
            UUID photoId,
            String state,
            Integer seenInRound) {}
}
