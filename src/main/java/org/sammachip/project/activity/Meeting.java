package org.sammachip.project.activity;

import java.math.BigDecimal;
import java.time.Instant;
import org.sammachip.project.TransferMode;

/**
 * What happened at an activity. Attendance, video clips, questions and photos have tables of their own.
 *
 * @param sageId the {@code person} who taught, or null
 * @param otherParticipants people of no target household: leaders, partners; at the forum everybody
 * @param cost baht spent
 */
public record Meeting(
        Long sageId,
        TransferMode transferMode,
        Integer otherParticipants,
        BigDecimal cost,
        String lessons,
        String recordedBy,
        Instant recordedAt) {

    /** For an activity that did not take place. */
    public static Meeting none(String recordedBy, Instant recordedAt) {
        return new Meeting(null, null, null, null, null, recordedBy, recordedAt);
    }
}
