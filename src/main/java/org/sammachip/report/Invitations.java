package org.sammachip.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.sammachip.project.ProjectSummary;

/**
 * What the letters of invitation to one activity say: one letter per household and one to the leaders; for the forum,
 * which meets before there are households, a notice for the village instead.
 *
 * @param officerName first and last name of the responsible officer
 * @param householdTarget how many households the project looks for
 * @param kind FORUM, TRAINING, STUDY_VISIT, GROUP_MEETING or DEMONSTRATION; {@code kindName} is its Thai name
 * @param writtenOn date of the letters
 * @param on day of the activity
 * @param hours how long it takes
 * @param leaders leaders, sages, presidents of groups and partners, in this order
 */
public record Invitations(
        ProjectSummary project,
        String officerName,
        int householdTarget,
        long activityId,
        String kind,
        String kindName,
        String topic,
        LocalDate writtenOn,
        LocalDate on,
        String place,
        BigDecimal hours,
        String occupation,
        List<Household> households,
        List<Leader> leaders) {

    public record Household(String houseNumber, String head) {}

    /** @param role Thai */
    public record Leader(String name, String role, String organisation) {}

    public boolean forum() {
        return kind.equals("FORUM");
    }
}
