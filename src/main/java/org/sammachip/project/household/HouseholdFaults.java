package org.sammachip.project.household;

import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sammachip.problem.Violation;
import org.springframework.stereotype.Component;

/** What is wrong with a single household, for whoever brings households from elsewhere and knows better where each stood. */
@Component
public class HouseholdFaults {

    private final Validator validator;
    private final Clock clock;

    public HouseholdFaults(Validator validator, Clock clock) {
        this.validator = validator;
        this.clock = clock;
    }

    /** @return violations whose field is that of the record, such as {@code head}, and whose sentence names no row */
    public List<Violation> of(HouseholdEntry household) {
        var broken = validator.validate(household).stream()
                .map(v -> new Violation(v.getPropertyPath().toString(), v.getMessage()))
                .sorted(Comparator.comparing(Violation::field));
        var year = Stream.ofNullable(household.birthYear())
                .flatMap(typed -> BirthYear.fault(typed, LocalDate.now(clock).getYear()).stream())
                .map(fault -> new Violation("birthYear", "ช่อง “ปีเกิด” " + fault));
        return Stream.concat(broken, year).toList();
    }
}
