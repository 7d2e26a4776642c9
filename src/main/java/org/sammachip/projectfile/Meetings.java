package org.sammachip.projectfile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The activities of a project, and who came. */
record Meetings(List<Activity> activities, List<Attendance> attendance, List<Lesson> lessons) {

    /**
     * @param told when and how the households were told; null and empty before
     * @param noticeDays days between telling and meeting; null before
     * @param waiverReason why a manager let a short notice pass; null when it was in time or not decided yet
     * @param cost baht, once it was held
     * @param moves how often its date moved
     */
    record Activity(
            long id,
            String kind,
            String topic,
            LocalDate plannedOn,
            String place,
            BigDecimal hours,
            BigDecimal budget,
            String occupation,
            String status,
            String cancelReason,
            LocalDate toldOn,
            List<String> toldHow,
            Integer noticeDays,
            String waiverReason,
            String waivedBy,
            String sage,
            String transferMode,
            BigDecimal cost,
            Integer others,
            String lessons,
            int moves) {}

    /** @param reason HARVEST, HEALTH, AWAY or OTHER when absent */
    record Attendance(long activityId, long householdId, String presence, String reason) {}

    /** What a study visit taught, and who does what about it. */
    record Lesson(String seen, String adopted, String responsible, LocalDate dueOn) {}
}
