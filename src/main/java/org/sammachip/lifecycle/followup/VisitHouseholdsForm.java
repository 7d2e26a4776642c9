package org.sammachip.lifecycle.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.sammachip.draft.DraftRules;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.lifecycle.TaskForm;
import org.sammachip.project.followup.RoundReport;
import org.sammachip.project.followup.VisitList;
import org.springframework.stereotype.Component;

/**
 * One row a household, in the order of the register, with its last visit's answer to whether it practises and the
 * states in which its materials were last seen. Options: {@code round}, {@code plannedOn}, {@code next} (date of the
 * round after it, or null), {@code lastRound}, {@code lastDay} (of the fiscal year); {@code households} [{id,
 * houseNumber, head, occupation, baselineIncome, gone, lastRound, lastOutcome, lastPractises, lastIncome, lastProblem,
 * comeAgainOn}]; {@code handovers} [{id, householdId, item, unit, quantity, state}].
 */
@Component
class VisitHouseholdsForm implements TaskForm {

    record Options(
            int round,
            LocalDate plannedOn,
            LocalDate next,
            boolean lastRound,
            LocalDate lastDay,
            List<VisitList.Host> households,
            List<VisitList.Given> handovers) {}

    private final VisitList list;
    private final Clock clock;

    VisitHouseholdsForm(VisitList list, Clock clock) {
        this.list = list;
        this.clock = clock;
    }

    @Override
    public String task() {
        return "visitHouseholds";
    }

    @Override
    public DraftRules drafts() {
        return DraftRules.today("visitedOn").and(DraftRules.oneRowFor("householdId", "handoverId"));
    }

    @Override
    public RoundReport values(FormRequest request) {
        var given = list.given(request.project());
        var rows = list.hosts(request.project(), request.round()).stream()
                .map(host -> row(host, given.getOrDefault(host.id(), List.of())))
                .toList();
        return new RoundReport(LocalDate.now(clock), rows, null, false, null);
    }

    private static RoundReport.Visit row(VisitList.Host host, List<VisitList.Given> given) {
        var seen = given.stream()
                .map(item -> new RoundReport.Sighting(item.id(), item.state()))
                .toList();
        return new RoundReport.Visit(
                host.id(), host.gone(), host.lastPractises(), null, null, null, null, null, null, null, null, seen);
    }

    @Override
    public Options options(FormRequest request) {
        var round = list.round(request.project(), request.round());
        return new Options(
                round.round(),
                round.plannedOn(),
                round.next(),
                round.last(),
                round.lastDay(),
                list.hosts(request.project(), request.round()),
                list.given(request.project()).values().stream()
                        .flatMap(Collection::stream)
                        .toList());
    }
}
