package org.sammachip.project.followup;

import java.time.LocalDate;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dates of the rounds: made from the plan when follow-up begins, and again when an approved plan changes them. */
@Service
@Transactional
public class RoundSchedule {

    private final Rounds rounds;
    private final ProjectRegister projects;
    private final JdbcClient jdbc;

    RoundSchedule(Rounds rounds, ProjectRegister projects, JdbcClient jdbc) {
        this.rounds = rounds;
        this.projects = projects;
        this.jdbc = jdbc;
    }

    /** The plan's follow-up: round n is on {@code first} + (n − 1) × {@code intervalDays}. */
    private record PlannedFollowUp(LocalDate firstRoundOn, int roundIntervalDays, int rounds) {}

    /**
     * @return the number of the next round to carry out
     * @throws IllegalStateException when every round of the plan is done: the model asks only while one is left
     */
    public int openNext(ProjectKey project) {
        projects.inScope(project);
        if (rounds.of(project).isEmpty()) {
            replan(project);
        }
        return rounds.of(project).stream()
                .filter(round -> round.status() == Round.Status.PLANNED)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no follow-up round is left of " + project))
                .round();
    }

    /**
     * Brings the rounds that have not happened in line with the plan as it stands; those that did stay. To be called
     * when an approved change of the plan moved, added or dropped rounds. The round at hand is never dropped, and once
     * follow-up has ended nothing changes.
     */
    public void replan(ProjectKey project) {
        projects.inScope(project);
        var plan = jdbc.sql("select first_round_on, round_interval_days, rounds from plan where project_key = ?")
                .param(project.value())
                .query(PlannedFollowUp.class)
                .optional()
                .orElseThrow(() -> Refusal.conflict("โครงการ " + project + " ยังไม่มีแผนการติดตาม"));
        var known = rounds.of(project);
        var atHand = known.stream()
                .filter(round -> round.status() == Round.Status.PLANNED)
                .findFirst();
        if (!known.isEmpty() && atHand.isEmpty()) {
            return;
        }
        for (int number = 1; number <= plan.rounds(); number++) {
            var on = plan.firstRoundOn().plusDays((long) (number - 1) * plan.roundIntervalDays());
            if (number > known.size()) {
                rounds.add(project, number, on);
            } else if (known.get(number - 1).status() == Round.Status.CANCELLED) {
                rounds.revive(project, number, on);
            } else if (known.get(number - 1).status() == Round.Status.PLANNED) {
                rounds.move(project, number, on);
            }
        }
        int last = Math.max(plan.rounds(), atHand.map(Round::round).orElse(1));
        rounds.cancelAfter(project, last, "แผนการติดตามเปลี่ยน");
    }

    /** Whether the households know the date of this round. */
    @Transactional(readOnly = true)
    public boolean told(ProjectKey project, int number) {
        return round(project, number).toldOn() != null;
    }

    @Transactional(readOnly = true)
    public LocalDate plannedOn(ProjectKey project, int number) {
        return round(project, number).plannedOn();
    }

    /** The last day on which the households are told in time. */
    @Transactional(readOnly = true)
    public LocalDate tellBy(ProjectKey project, int number) {
        return round(project, number).tellBy();
    }

    private Round round(ProjectKey project, int number) {
        projects.inScope(project);
        return rounds.of(project).stream()
                .filter(round -> round.round() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no follow-up round " + number + " of " + project));
    }
}
