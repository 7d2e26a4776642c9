package org.sammachip.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.sammachip.project.ProjectSummary;

/**
 * What households sign for materials (ใบรับวัสดุ): before the hand-over with the approved items and room for the quantities,
 * afterwards with what was handed over.
 *
 * @param officer who hands over
 */
public record MaterialReceipts(ProjectSummary project, Invitations.Officer officer, List<Receipt> receipts) {

    /**
     * One page: what one household receives against one receipt.
     *
     * @param number of the receipt; null before the hand-over, like {@code handedOn}
     */
    public record Receipt(String houseNumber, String head, String number, LocalDate handedOn, List<Line> lines) {

        /** Baht; null before the hand-over. */
        public BigDecimal total() {
            return handedOn == null ? null : lines.stream().map(Line::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /**
     * @param quantity null before the hand-over
     * @param unitPrice baht: as approved before, as paid afterwards
     */
    public record Line(String item, String unit, BigDecimal quantity, BigDecimal unitPrice) {

        /** Baht, rounded to satang as the record counts them; null before the hand-over. */
        public BigDecimal sum() {
            return quantity == null ? null : quantity.multiply(unitPrice).setScale(2, RoundingMode.HALF_UP);
        }
    }
}
