package org.sammachip.projectfile;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sammachip.access.PersonalDetails;
import org.sammachip.access.UserNames;
import org.sammachip.lifecycle.CaseProgress;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.sammachip.project.evaluation.EvaluationRecord;
import org.sammachip.project.evaluation.Spending;
import org.sammachip.project.evaluation.StepsTaken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads a {@link ProjectFile}: about two dozen statements, however many households there are, which see one state of the
 * project.
 */
@Component
class ProjectFileView {

    private final ProjectRegister projects;
    private final CaseProgress cases;
    private final StepsTaken steps;
    private final Spending spending;
    private final EvaluationRecord evaluations;
    private final Progress progress;
    private final Rows record;
    private final PersonalDetails details;
    private final UserNames names;

    /** Where the sections of the file are read. */
    @Component
    record Rows(
            HistoryRows history,
            VillageRows village,
            MeetingRows meetings,
            FollowUpRows followUp,
            MaterialRows materials) {}

    ProjectFileView(
            ProjectRegister projects,
            CaseProgress cases,
            StepsTaken steps,
            Spending spending,
            EvaluationRecord evaluations,
            Progress progress,
            Rows record,
            PersonalDetails details,
            UserNames names) {
        this.projects = projects;
        this.cases = cases;
        this.steps = steps;
        this.spending = spending;
        this.evaluations = evaluations;
        this.progress = progress;
        this.record = record;
        this.details = details;
        this.names = names;
    }

    /** @throws Refusal for a project out of scope, in the same words as for one that does not exist */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ProjectFile of(ProjectKey key) {
        projects.inScope(key);
        var head = record.history().head(key);
        var history = cases.of(key);
        var meetings = record.meetings().of(key);
        var followUp = record.followUp().of(key);
        var ended = head.endedOn() != null;
        var open = progress.open(history);
        var done = progress.done(history);
        var obstacles = record.history().obstacles(key);
        var decisions = record.history().decisions(key);
        return new ProjectFile(
                progress.today(),
                details.works(),
                details.handlesWishes(),
                head,
                spending.of(key),
                progress.steps(history, steps.of(key), meetings, followUp, head.endedOn()),
                open,
                ended ? List.of() : progress.coming(meetings, followUp),
                record.village().of(key),
                meetings,
                followUp,
                record.materials().of(key),
                obstacles,
                evaluated(key),
                decisions,
                done,
                people(head, open, done, followUp, obstacles, decisions));
    }

    private ProjectFile.Evaluated evaluated(ProjectKey key) {
        return evaluations
                .latest(key)
                .map(latest -> new ProjectFile.Evaluated(
                        latest.revision(), latest.status().name(), evaluations.indicators(key, latest.revision())))
                .orElse(null);
    }

    private Map<String, String> people(
            ProjectFile.Head head,
            List<ProjectFile.Task> open,
            List<ProjectFile.Deed> done,
            FollowUp followUp,
            List<ProjectFile.Obstacle> obstacles,
            List<ProjectFile.Decision> decisions) {
        return names.of(Stream.of(
                        Stream.of(head.officer()),
                        open.stream().map(ProjectFile.Task::assignee),
                        done.stream().map(ProjectFile.Deed::by),
                        followUp.rounds().stream().map(FollowUp.Round::visitedBy),
                        obstacles.stream().flatMap(obstacle -> Stream.of(obstacle.reportedBy(), obstacle.resolvedBy())),
                        decisions.stream().map(ProjectFile.Decision::by))
                .flatMap(ids -> ids)
                .toList());
    }
}
