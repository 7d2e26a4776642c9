package org.sammachip.project.plan;

import java.time.LocalDate;
import java.util.List;
import org.sammachip.project.activity.Season;
import org.springframework.stereotype.Component;

/** Holds activity dates against a village's harvest seasons. */
@Component
class FarmingCalendar {

    private final SeasonConflict table;

    FarmingCalendar(SeasonConflict table) {
        this.table = table;
    }

    /** @param reason why the date stays all the same; dropped when there is no conflict */
    Season season(LocalDate day, List<FarmingSeason> seasons, String reason) {
        return seasons.stream()
                .filter(season -> season.work() == FarmingSeason.Work.HARVEST)
                .map(harvest -> advice(day, harvest))
                .filter(SeasonConflict.Answer::conflict)
                .findFirst()
                .map(answer -> new Season(true, answer.reason(), reason == null ? null : reason.strip()))
                .orElse(new Season(false, null, null));
    }

    private SeasonConflict.Answer advice(LocalDate day, FarmingSeason harvest) {
        var answer = table.of(day.getMonthValue(), harvest.fromMonth(), harvest.toMonth());
        return new SeasonConflict.Answer(answer.conflict(), harvest.crop() + ": " + answer.reason());
    }
}
