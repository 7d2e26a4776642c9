package org.sammachip.thai;

import java.time.LocalDate;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Shows dates in the Buddhist era with Arabic digits, as screens and messages do. */
public final class ThaiDate {

    private static final Locale THAI = Locale.forLanguageTag("th-TH");
    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("d MMMM y", THAI).withChronology(ThaiBuddhistChronology.INSTANCE);
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("d MMM y", THAI).withChronology(ThaiBuddhistChronology.INSTANCE);

    private ThaiDate() {}

    /** 22 พฤศจิกายน 2569 */
    public static String longForm(LocalDate date) {
        return LONG.format(date);
    }

    /** 22 พ.ย. 2569 */
    public static String shortForm(LocalDate date) {
        return SHORT.format(date);
    }

    /**
     * Reads a year that may be typed in either era: 2400 to 2800 is Buddhist, 1857 to 2257 Gregorian.
     *
     * @return the Gregorian year
     * @throws IllegalArgumentException for a year that is neither, such as 3113
     */
    public static int gregorianYear(int typed) {
        if (typed >= 2400 && typed <= 2800) {
            return typed - FiscalYear.BUDDHIST_OFFSET;
        }
        if (typed >= 1857 && typed <= 2257) {
            return typed;
        }
        throw new IllegalArgumentException("neither a Buddhist-era nor a Gregorian year: " + typed);
    }

    /** The same year in the Buddhist era: 1957 is 2500. */
    public static int buddhistYear(int gregorian) {
        return gregorian + FiscalYear.BUDDHIST_OFFSET;
    }
}
