package org.sammachip.project.plan;

import java.time.LocalDate;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.activity.HarvestSeasons;
import org.sammachip.project.activity.Season;
import org.springframework.stereotype.Component;

/** The harvest seasons of the village's plan. */
@Component
class VillageHarvests implements HarvestSeasons {

    private final PlanLists lists;
    private final FarmingCalendar calendar;

    VillageHarvests(PlanLists lists, FarmingCalendar calendar) {
        this.lists = lists;
        this.calendar = calendar;
    }

    @Override
    public Season on(ProjectKey project, LocalDate day, String reason) {
        return calendar.season(day, lists.seasons(project), reason);
    }
}
