package org.sammachip.project.activity;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What the letters say that people were given last.
 *
 * @param invitedOn the day of the activity in them, not the day of writing
 * @param invitedTo its place
 * @param invitedAbout its topic
 * @param invitedAt when they were made
 */
public record Invitation(LocalDate invitedOn, String invitedTo, String invitedAbout, Instant invitedAt) {

    boolean says(LocalDate day, String place, String topic) {
        return invitedOn.equals(day) && invitedTo.equals(place) && invitedAbout.equals(topic);
    }
}
