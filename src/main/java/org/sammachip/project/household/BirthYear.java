package org.sammachip.project.household;

import java.util.Optional;
import org.sammachip.problem.Violations;
import org.sammachip.thai.ThaiDate;

/** The head of a household is 15 to 110 years old; the year may be typed in either era. */
final class BirthYear {

    private static final int YOUNGEST = 15;
    private static final int OLDEST = 110;

    private BirthYear() {}

    /**
     * @param thisYear Gregorian
     * @return the Gregorian year, or null after a violation
     */
    static Integer check(int typed, int index, int thisYear, Violations violations) {
        var fault = fault(typed, thisYear);
        fault.ifPresent(sentence -> violations.add(
                "households[" + index + "].birthYear", "แถวที่ " + (index + 1) + " ช่อง “ปีเกิด” " + sentence));
        return fault.isPresent() ? null : ThaiDate.gregorianYear(typed);
    }

    /** @return what is wrong with the year and what is expected, without the name of the field */
    static Optional<String> fault(int typed, int thisYear) {
        var expected = " ต้องเป็นปี พ.ศ. %d ถึง %d (หัวหน้าครัวเรือนอายุ %d ถึง %d ปี)"
                .formatted(
                        ThaiDate.buddhistYear(thisYear - OLDEST),
                        ThaiDate.buddhistYear(thisYear - YOUNGEST),
                        YOUNGEST,
                        OLDEST);
        int year;
        try {
            year = ThaiDate.gregorianYear(typed);
        } catch (IllegalArgumentException e) {
            return Optional.of("ปี " + typed + " เป็นไปไม่ได้" + expected);
        }
        int age = thisYear - year;
        if (age < YOUNGEST || age > OLDEST) {
            return Optional.of((age < 0 ? typed + " ยังมาไม่ถึง" : typed + " ทำให้อายุ " + age + " ปี") + expected);
        }
        return Optional.empty();
    }
}
