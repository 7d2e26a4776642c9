package org.sammachip.project.material;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One material of the request.
 *
 * @param unitPrice baht
 */
public record MaterialItem(
        long id, String occupation, String item, String unit, BigDecimal quantity, BigDecimal unitPrice) {

    /** Baht for the whole quantity, rounded half up to the satang. */
    public BigDecimal price() {
        return quantity.multiply(unitPrice).setScale(2, RoundingMode.HALF_UP);
    }
}
