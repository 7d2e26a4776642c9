package org.sammachip.project.people;

import java.time.LocalDate;

/**
 * A sage of another village who teaches there on a day on which this village plans to learn.
 *
 * @param phone null without consent
 */
public record SageBooking(
        String name,
        String phone,
        LocalDate plannedOn,
        String topic,
        String projectKey,
        String villageName,
        int villageNumber,
        String subdistrict) {

    boolean isOf(Person sage) {
        return name.replaceAll("\\s+", "").equals(sage.name().replaceAll("\\s+", ""))
                || phone != null && phone.equals(sage.phone());
    }
}
