package org.sammachip.project.activity;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.sammachip.project.ProjectKey;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A meeting of the project's people (กิจกรรม). Planned in step 2, then coordinated, then held or cancelled.
 *
 * @param hours how long it lasts
 * @param budget baht planned; what it cost is in {@link Meeting#cost()}
 * @param occupation the occupation it is about, or null
 * @param invitation what the letters that people have say; null until there are any
 * @param notice who was told when; null until coordinated, and again after the day or the place changed
 * @param meeting what was recorded; null until then
 */
@Table("activity")
public record Activity(
        @Id Long id,
        ProjectKey projectKey,
        Kind kind,
        String topic,
        LocalDate plannedOn,
        String place,
        BigDecimal hours,
        BigDecimal budget,
        String occupation,
        @Embedded.Empty Season season,
        Status status,
        String cancelReason,
        @Embedded.Nullable Invitation invitation,
        @Embedded.Nullable Notice notice,
        @Embedded.Nullable Meeting meeting,
        @Version Integer version) {

    public enum Kind {
        FORUM("เวทีชี้แจง"),
        TRAINING("ถ่ายทอดความรู้"),
        STUDY_VISIT("ศึกษาดูงาน"),
        GROUP_MEETING("ประชุมกลุ่มอาชีพ"),
        DEMONSTRATION("สาธิตอาชีพ");

        private final String thai;

        Kind(String thai) {
            this.thai = thai;
        }

        public String thai() {
            return thai;
        }
    }

    public enum Status {
        PLANNED,
        COORDINATED,
        HELD,
        CANCELLED
    }

    /** A new one, as the plan says; the repository gives it an id. */
    public static Activity planned(
            ProjectKey project,
            Kind kind,
            String topic,
            LocalDate on,
            String place,
            BigDecimal hours,
            BigDecimal budget,
            String occupation,
            Season season) {
        return new Activity(
                null,
                project,
                kind,
                topic,
                on,
                place,
                hours,
                budget,
                occupation,
                season,
                Status.PLANNED,
                null,
                null,
                null,
                null,
                null);
    }

    /** Neither held nor cancelled: it is still to come. */
    public boolean open() {
        return status == Status.PLANNED || status == Status.COORDINATED;
    }

    /**
     * The same activity as the changed plan says. Whoever was told of another day or place must be told again, so the
     * notice goes when one of them changes.
     */
    public Activity replanned(
            String topic,
            LocalDate on,
            String place,
            BigDecimal hours,
            BigDecimal budget,
            String occupation,
            Season season) {
        boolean same = on.equals(plannedOn) && place.equals(this.place);
        return new Activity(
                id,
                projectKey,
                kind,
                topic,
                on,
                place,
                hours,
                budget,
                occupation,
                season,
                same ? status : Status.PLANNED,
                cancelReason,
                invitation,
                same ? notice : null,
                meeting,
                version);
    }

    Activity movedTo(LocalDate to, Season season) {
        return replanned(topic, to, place, hours, budget, occupation, season);
    }

    Activity invited(Instant at) {
        return with(status, cancelReason, new Invitation(plannedOn, place, topic, at), notice, meeting);
    }

    /** Whether the letters that people have say another day, place or topic than the record does now. */
    public boolean invitedToSomethingElse() {
        return invitation != null && !invitation.says(plannedOn, place, topic);
    }

    Activity told(Notice notice, Status status) {
        return with(status, cancelReason, invitation, notice, meeting);
    }

    Activity held(Meeting meeting) {
        return with(Status.HELD, null, invitation, notice, meeting);
    }

    /** @param meeting says only who recorded it and when */
    public Activity cancelled(String reason, Meeting meeting) {
        return with(Status.CANCELLED, reason, invitation, notice, meeting);
    }

    /** Back among the planned ones, after it was cancelled. */
    Activity revivedAt(String place) {
        return replanned(topic, plannedOn, place, hours, budget, occupation, season)
                .with(Status.PLANNED, null, invitation, null, null);
    }

    private Activity with(Status status, String cancelReason, Invitation invitation, Notice notice, Meeting meeting) {
        return new Activity(
                id,
                projectKey,
                kind,
                topic,
                plannedOn,
                place,
                hours,
                budget,
                occupation,
                season,
                status,
                cancelReason,
                invitation,
                notice,
                meeting,
                version);
    }
}
