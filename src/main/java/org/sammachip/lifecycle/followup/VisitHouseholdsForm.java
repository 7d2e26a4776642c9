package org.sammachip.lifecycle.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.lifecycle.TaskForm;
import org.sammachip.project.followup.MaterialState;
import org.sammachip.project.followup.RoundReport;
import org.sammachip.project.followup.VisitList;
import org.sammachip.project.followup.VisitOutcome;
import org.sammachip.project.obstacle.ObstacleCategory;
import org.springframework.stereotype.Component;

/**
 * One row a household, in the order of the register, with its last visit's answer to whether it practises and the
 * states in which its materials were last seen. Options: {@code round} {round, plannedOn, tellBy, next, lastDay};
 * {@code households} [{id, houseNumber, head, occupation, baselineIncome, gone, lastRound, lastOutcome, lastPractises,
 * lastIncome, lastProblem, comeAgainOn}]; {@code materials} [{handoverId, householdId, item, unit, quantity, state}];
 * {@code outcomes}, {@code categories}, {@code states} [{value, label}].
 */
@Component
class VisitHouseholdsForm implements TaskForm {

    record Choice(String value, String label) {}

    record Options(
            VisitList.RoundAtHand round,
            List<VisitList.Host> households,
            List<VisitList.Given> materials,
            List<Choice> outcomes,
            List<Choice> categories,
            List<Choice> states) {}

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
    public RoundReport values(FormRequest request) {
        var given = list.given(request.project());
        var rows = list.hosts(request.project(), request.round()).stream()
                .map(host -> row(host, given.getOrDefault(host.id(), List.of())))
                .toList();
        return new RoundReport(LocalDate.now(clock), rows, null, false, null);
    }

    private static RoundReport.Visit row(VisitList.Host host, List<VisitList.Given> given) {
        var seen = given.stream()
                .map(item -> new RoundReport.Sighting(item.handoverId(), item.state()))
                .toList();
        return new RoundReport.Visit(
                host.id(), host.gone(), host.lastPractises(), null, null, null, null, null, null, null, null, seen);
    }

    @Override
    public Options options(FormRequest request) {
        return new Options(
                list.round(request.project(), request.round()),
                list.hosts(request.project(), request.round()),
                list.given(request.project()).values().stream()
                        .flatMap(Collection::stream)
                        .toList(),
                choices(VisitOutcome.values(), VisitOutcome::thai),
                choices(ObstacleCategory.values(), ObstacleCategory::thai),
                choices(MaterialState.values(), MaterialState::thai));
    }

    private static <E extends Enum<E>> List<Choice> choices(E[] values, Function<E, String> label) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), label.apply(value)))
                .toList();
    }
}
