package org.sammachip.project.material;

import java.math.BigDecimal;

/**
 * One material of the request.
 *
 * @param unitPrice baht
 */
public record MaterialItem(
        long id, String occupation, String item, String unit, BigDecimal quantity, BigDecimal unitPrice) {

    /** Baht for the whole quantity. */
    public BigDecimal price() {
        return quantity.multiply(unitPrice);
    }
}
