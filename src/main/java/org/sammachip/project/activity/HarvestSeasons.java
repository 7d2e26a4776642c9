package org.sammachip.project.activity;

import java.time.LocalDate;
import org.sammachip.project.ProjectKey;

/** Holds a new date against the village's farming calendar, which belongs to its plan. */
public interface HarvestSeasons {

    /** @param reason why the activity takes place on that day, kept if the day falls into a harvest season */
    Season on(ProjectKey project, LocalDate day, String reason);
}
