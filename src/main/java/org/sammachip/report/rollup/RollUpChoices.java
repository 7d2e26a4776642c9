package org.sammachip.report.rollup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.sammachip.access.CurrentUser;
import org.sammachip.area.AreaScope;
import org.sammachip.thai.FiscalYear;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the page of roll-ups offers: the areas that its reader covers, the largest first, and years. */
@RestController
class RollUpChoices {

    private static final int YEARS = 5;

    private final AreaScope areas;
    private final CurrentUser user;
    private final Clock clock;

    RollUpChoices(AreaScope areas, CurrentUser user, Clock clock) {
        this.areas = areas;
        this.user = user;
        this.clock = clock;
    }

    /**
     * @param areas none for whoever works in villages alone
     * @param fiscalYears Buddhist era, the newest first
     */
    record Choices(List<RollUpArea> areas, List<Integer> fiscalYears, int fiscalYear) {}

    @GetMapping("/camunda/api/app/roll-ups/choices")
    Choices choices() {
        var year = FiscalYear.of(LocalDate.now(clock)).year();
        return new Choices(
                user.supervises() ? covered() : List.of(),
                IntStream.range(0, YEARS).map(back -> year + 1 - back).boxed().toList(),
                year);
    }

    private List<RollUpArea> covered() {
        return areas.coveredByName().entrySet().stream()
                .map(area -> new RollUpArea(area.getKey(), area.getValue()))
                .toList();
    }
}
