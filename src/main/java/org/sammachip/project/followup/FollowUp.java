package org.sammachip.project.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sammachip.access.CurrentUser;
import org.sammachip.problem.Refusal;
import org.sammachip.problem.Violations;
import org.sammachip.project.Project;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.sammachip.project.obstacle.Obstacle;
import org.sammachip.project.obstacle.ObstacleHandling;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Step 9: tells, visits and encourages the households continuously (ติดตามเยี่ยมเยียน), round by round. */
@Service
@Transactional
public class FollowUp {

    private final ProjectRegister projects;
    private final Rounds rounds;
    private final Visits visits;
    private final VisitSubjects subjects;
    private final ObstacleHandling obstacles;
    private final CurrentUser user;
    private final Clock clock;

    FollowUp(
            ProjectRegister projects,
            Rounds rounds,
            Visits visits,
            VisitSubjects subjects,
            ObstacleHandling obstacles,
            CurrentUser user,
            Clock clock) {
        this.projects = projects;
        this.rounds = rounds;
        this.visits = visits;
        this.subjects = subjects;
        this.obstacles = obstacles;
        this.user = user;
        this.clock = clock;
    }

    /** What a round of visits leads to: whether another follows, and the obstacles that were found. */
    public record Outcome(boolean moreRounds, List<Obstacle> obstacles) {}

    /** Records how the households were told of the round; it may move to another day. */
    public void told(ProjectKey key, int number, NoticeOfVisit notice) {
        var project = projects.inScope(key);
        var round = stillPlanned(key, number);
        new NoticeRules(project, round, rounds.of(key), LocalDate.now(clock)).check(notice);
        if (notice.moveTo() != null) {
            rounds.move(key, number, notice.moveTo());
        }
        rounds.told(key, number, notice);
    }

    /** Records the visits of a round, all or nothing, and sets the date of the next one. */
    public Outcome visited(ProjectKey key, int number, RoundReport report) {
        var project = projects.inScope(key);
        var round = stillPlanned(key, number);
        var gone = subjects.goneBefore(key, number);
        var households = subjects.households(key);
        var next = nextRound(key, number, project);
        var violations = new Violations();
        new VisitDay(round, project, LocalDate.now(clock), next.isEmpty()).check(report, violations);
        new VisitRules(new HashSet<>(households), gone, subjects.handovers(key), subjects.photos(key), project.year())
                .check(report, violations);
        var nextDay =
                next.filter(following -> !report.endEarly()).flatMap(following -> following.on(report, violations));
        violations.throwIfAny();

        boolean late = report.visitedOn().isAfter(project.year().lastDay());
        var ended = report.endEarly() || late ? report.endReason().strip() : null;
        rounds.visited(key, number, report.visitedOn(), user.id(), ended);
        visits.add(key, number, withCarried(report.visits(), gone));
        if (report.endEarly()) {
            rounds.cancelAfter(key, number, ended);
        }
        nextDay.ifPresent(day -> {
            rounds.move(key, next.get().planned().round(), day);
            next.get().pushed(day).forEach((later, on) -> rounds.move(key, later, on));
        });
        return new Outcome(nextDay.isPresent(), reportObstacles(key, report));
    }

    private static List<RoundReport.Visit> withCarried(List<RoundReport.Visit> made, Map<Long, VisitOutcome> gone) {
        var present = made.stream().map(RoundReport.Visit::householdId).toList();
        var all = new ArrayList<>(made);
        gone.forEach((household, outcome) -> {
            if (!present.contains(household)) {
                all.add(RoundReport.Visit.carried(household, outcome));
            }
        });
        return all;
    }

    private List<Obstacle> reportObstacles(ProjectKey key, RoundReport report) {
        var reported = new ArrayList<Obstacle>();
        for (var visit : report.visits()) {
            if (visit.problem() != null) {
                reported.add(
                        obstacles.report(key, visit.problemCategory(), visit.problem(), List.of(visit.householdId())));
            }
        }
        return reported;
    }

    /** Nothing after the last round. */
    private Optional<NextRound> nextRound(ProjectKey key, int number, Project project) {
        var left = rounds.of(key).stream()
                .filter(r -> r.round() > number && r.status() == Round.Status.PLANNED)
                .toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new NextRound(left.get(0), left.subList(1, left.size()), project.year()));
    }

    private Round stillPlanned(ProjectKey key, int number) {
        return rounds.locked(key, number)
                .filter(round -> round.status() == Round.Status.PLANNED)
                .orElseThrow(() -> Refusal.conflict(
                        "การติดตามรอบที่ " + number + " มีผู้บันทึกแล้วหรือถูกยกเลิกแล้ว กรุณาเปิดรายการงานใหม่"));
    }
}
