package org.sammachip.project;

import java.time.LocalDate;
import org.sammachip.problem.Violations;
import org.sammachip.thai.FiscalYear;
import org.sammachip.thai.ThaiDate;

/** A project is registered for the fiscal year that runs, or for one of the two after it. */
final class RegistrationYear {

    private static final int YEARS_AHEAD = 2;

    private RegistrationYear() {}

    /** @param typed in either era; 2570 and 2027 are the same year and 3113 is none */
    static FiscalYear check(int typed, LocalDate today, Violations violations) {
        var running = FiscalYear.of(today);
        var range = "ต้องเป็นปี พ.ศ. %d ถึง %d".formatted(running.year(), running.year() + YEARS_AHEAD);
        try {
            var year = FiscalYear.of(LocalDate.of(ThaiDate.gregorianYear(typed), 1, 1));
            violations.addIf(
                    year.year() < running.year(),
                    "fiscalYear",
                    "ช่อง “ปีงบประมาณ” " + year.year() + " สิ้นสุดไปแล้ว " + range);
            violations.addIf(
                    year.year() > running.year() + YEARS_AHEAD,
                    "fiscalYear",
                    "ช่อง “ปีงบประมาณ” " + year.year() + " อยู่ไกลเกินไป " + range);
            return year;
        } catch (IllegalArgumentException e) {
            violations.add("fiscalYear", "ช่อง “ปีงบประมาณ” ปี " + typed + " เป็นไปไม่ได้ " + range);
            return running;
        }
    }
}
