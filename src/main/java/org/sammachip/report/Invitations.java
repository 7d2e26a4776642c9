package org.sammachip.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.sammachip.project.ProjectSummary;
import org.sammachip.thai.ThaiDate;

/**
 * Who is invited to one activity, and to what: one letter per household and per leader; for the forum, which meets before
 * there are households, a notice for the village instead. The list for signing (ใบลงทะเบียน) is printed from it, too.
 *
 * @param officer who is responsible for the project
 * @param householdTarget how many households the project looks for
 * @param kind FORUM, TRAINING, STUDY_VISIT, GROUP_MEETING or DEMONSTRATION; {@code kindName} is its Thai name
 * @param writtenOn date of the letters
 * @param on day of the activity
 * @param hours how long it takes
 * @param leaders leaders, sages, presidents of groups and partners, in this order
 * @param earlier the letters that these replace; null unless those said another day or place
 */
public record Invitations(
        ProjectSummary project,
        Officer officer,
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
        List<Leader> leaders,
        Earlier earlier) {

    /** Characters in topic, place and occupation together from which on a letter is set smaller, to stay on one page. */
    private static final int WORDY = 150;

    /**
     * @param name first and last name
     * @param position null when it is not known, like {@code phone}
     */
    public record Officer(String name, String position, String phone) {}

    public record Household(String houseNumber, String head) {}

    /** @param role Thai */
    public record Leader(String name, String role, String organisation) {}

    /** @param writtenOn date of the earlier letters, which invited people to come {@code on} that day to that place */
    public record Earlier(LocalDate writtenOn, LocalDate on, String place) {}

    /** The day of the activity, for the name of a file. */
    public String shortDay() {
        return ThaiDate.shortForm(on);
    }

    public boolean forum() {
        return kind.equals("FORUM");
    }

    /** Whether the letter to this name has more to say than fits on a page in the usual size. */
    public boolean wordy(String name, String organisation) {
        int length = topic.length()
                + place.length()
                + length(occupation)
                + length(organisation)
                + name.length()
                + (earlier == null ? 0 : earlier.place().length());
        return length > WORDY;
    }

    private static int length(String text) {
        return text == null ? 0 : text.length();
    }
}
