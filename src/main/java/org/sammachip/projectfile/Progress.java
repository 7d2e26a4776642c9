package org.sammachip.projectfile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sammachip.lifecycle.CaseHistory;
import org.sammachip.lifecycle.CaseStep;
import org.sammachip.lifecycle.CaseTask;
import org.sammachip.lifecycle.Step;
import org.sammachip.project.evaluation.StepTaken;
import org.springframework.stereotype.Component;

/** Puts together what the engine and the record know of the ten steps, and what is still to come. */
@Component
class Progress {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private static final Map<Step, String> MEETINGS = Map.of(
            Step.HOLD_FORUM, "FORUM",
            Step.TRANSFER_KNOWLEDGE, "TRAINING",
            Step.STUDY_VISIT, "STUDY_VISIT",
            Step.STRENGTHEN_GROUPS, "GROUP_MEETING",
            Step.SUPPLY_MATERIALS, "DEMONSTRATION");

    private final Clock clock;

    Progress(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(BANGKOK));
    }

    /**
     * The engine forgets a case years after its end: what it does not know of a project that is over, the record tells.
     *
     * @param taken the ten steps in the record, in their order
     */
    List<ProjectFile.Step> steps(
            CaseHistory history, List<StepTaken> taken, Meetings meetings, FollowUp followUp, LocalDate endedOn) {
        return history.steps().stream()
                .map(at -> step(
                        at,
                        taken.get(at.step().ordinal()),
                        planned(at, meetings, followUp, endedOn),
                        isLate(at.step(), history.open()),
                        endedOn != null))
                .toList();
    }

    private ProjectFile.Step step(CaseStep at, StepTaken taken, LocalDate planned, boolean late, boolean over) {
        var started = date(at.startedAt());
        var forgotten = over && started == null && taken.done() != null;
        var ended = forgotten ? taken.doneOn() : date(at.endedAt());
        var last = ended == null ? today() : ended;
        return new ProjectFile.Step(
                at.step().number(),
                at.step().thai(),
                taken.title(),
                forgotten ? CaseStep.State.DONE.name() : at.state().name(),
                started,
                ended,
                planned,
                started == null ? null : ChronoUnit.DAYS.between(started, last),
                late,
                taken.done());
    }

    /** Nothing is planned any more once the project has ended. */
    private static LocalDate planned(CaseStep at, Meetings meetings, FollowUp followUp, LocalDate endedOn) {
        if (at.state() != CaseStep.State.NOT_YET || endedOn != null) {
            return null;
        }
        var dates = at.step() == Step.FOLLOW_UP
                ? followUp.rounds().stream()
                        .filter(round -> round.status().equals("PLANNED"))
                        .map(FollowUp.Round::plannedOn)
                : meetings.activities().stream()
                        .filter(Progress::isToCome)
                        .filter(meeting -> meeting.kind().equals(MEETINGS.get(at.step())))
                        .map(Meetings.Activity::plannedOn);
        return dates.min(LocalDate::compareTo).orElse(null);
    }

    private boolean isLate(Step step, List<CaseTask> open) {
        return open.stream().anyMatch(task -> task.step() == step && isOverdue(task));
    }

    private boolean isOverdue(CaseTask task) {
        return task.due() != null && task.due().isBefore(clock.instant());
    }

    List<ProjectFile.Task> open(CaseHistory history) {
        return history.open().stream()
                .map(task -> new ProjectFile.Task(
                        task.id(),
                        task.key(),
                        task.name(),
                        number(task),
                        task.assignee(),
                        date(task.createdAt()),
                        date(task.due()),
                        isOverdue(task),
                        task.escalated()))
                .toList();
    }

    List<ProjectFile.Deed> done(CaseHistory history) {
        return history.done().stream()
                .map(task -> new ProjectFile.Deed(date(task.endedAt()), task.name(), number(task), task.assignee()))
                .toList();
    }

    /** From today on, by date. */
    List<ProjectFile.Coming> coming(Meetings meetings, FollowUp followUp) {
        var activities = meetings.activities().stream()
                .filter(Progress::isToCome)
                .map(meeting ->
                        new ProjectFile.Coming(meeting.plannedOn(), meeting.kind(), meeting.topic(), meeting.place()));
        var rounds = followUp.rounds().stream()
                .filter(round -> round.status().equals("PLANNED"))
                .map(round -> new ProjectFile.Coming(round.plannedOn(), "ROUND", "รอบที่ " + round.round(), null));
        return Stream.concat(activities, rounds)
                .filter(coming -> !coming.on().isBefore(today()))
                .sorted((one, other) -> one.on().compareTo(other.on()))
                .toList();
    }

    private static boolean isToCome(Meetings.Activity meeting) {
        return meeting.status().equals("PLANNED") || meeting.status().equals("COORDINATED");
    }

    private static Integer number(CaseTask task) {
        return task.step() == null ? null : task.step().number();
    }

    private static LocalDate date(Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, BANGKOK);
    }
}
