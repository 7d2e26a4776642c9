package org.sammachip.thai;

import java.time.LocalDate;
import java.time.Month;

/**
 * A Thai fiscal year: 1 October to 30 September, named by the Buddhist-era year in which it ends.
 *
 * @param year Buddhist era: 2570 runs from 2026-10-01 to 2027-09-30
 */
public record FiscalYear(int year) {

    static final int BUDDHIST_OFFSET = 543;

    public static FiscalYear of(LocalDate date) {
        int ends = date.getMonthValue() >= Month.OCTOBER.getValue() ? date.getYear() + 1 : date.getYear();
        return new FiscalYear(ends + BUDDHIST_OFFSET);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year - BUDDHIST_OFFSET - 1, Month.OCTOBER, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(year - BUDDHIST_OFFSET, Month.SEPTEMBER, 30);
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(firstDay()) && !date.isAfter(lastDay());
    }
}
