package org.sammachip.audit.finding;

import org.sammachip.area.AreaScope;

/**
 * Of what a finding is asked.
 *
 * @param fiscalYear Buddhist era, or null for all
 * @param area {@code 00} the country, {@code 34} a province, {@code 3414} a district; null for all in scope
 */
record Asked(Integer fiscalYear, String area) {

    /** The first of the area's district codes. */
    String first() {
        return prefix() + "0".repeat(4 - prefix().length());
    }

    String last() {
        return prefix() + "9".repeat(4 - prefix().length());
    }

    /** Or of all in scope. */
    boolean ofTheCountry() {
        return area == null || area.equals(AreaScope.COUNTRY);
    }

    private String prefix() {
        return ofTheCountry() ? "" : area;
    }
}
