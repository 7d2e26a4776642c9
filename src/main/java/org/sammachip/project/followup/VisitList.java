package org.sammachip.project.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sammachip.project.Project;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What an officer takes along to a round: each household with its last visit and the materials it was given. */
@Repository
@Transactional(readOnly = true)
public class VisitList {

    private final ProjectRegister projects;
    private final Rounds rounds;
    private final JdbcClient jdbc;

    VisitList(ProjectRegister projects, Rounds rounds, JdbcClient jdbc) {
        this.projects = projects;
        this.rounds = rounds;
        this.jdbc = jdbc;
    }

    /**
     * @param next date planned for the round after it, or null
     * @param lastDay of the fiscal year
     */
    public record RoundAtHand(int round, LocalDate plannedOn, LocalDate tellBy, LocalDate next, LocalDate lastDay) {

        public boolean last() {
            return next == null;
        }
    }

    /**
     * @param gone MOVED_AWAY or WITHDREW when the latest visit found so, else null
     * @param lastOutcome of the latest visit, like all the {@code last…}; null before the first
     * @param lastIncome baht a month
     */
    public record Host(
            long id,
            String houseNumber,
            String head,
            String occupation,
            BigDecimal baselineIncome,
            VisitOutcome gone,
            Integer lastRound,
            VisitOutcome lastOutcome,
            Boolean lastPractises,
            BigDecimal lastIncome,
            String lastProblem,
            LocalDate comeAgainOn) {}

    /** @param state as last seen, or null */
    public record Given(
            long id, long householdId, String item, String unit, BigDecimal quantity, MaterialState state) {}

    public RoundAtHand round(ProjectKey key, int number) {
        Project project = projects.inScope(key);
        var known = rounds.of(key);
        var round = known.get(number - 1);
        var next = known.stream()
                .filter(r -> r.round() > number && r.status() == Round.Status.PLANNED)
                .findFirst();
        return new RoundAtHand(
                number,
                round.plannedOn(),
                round.tellBy(),
                next.map(Round::plannedOn).orElse(null),
                project.year().lastDay());
    }

    public List<Host> hosts(ProjectKey key, int number) {
        projects.inScope(key);
        return jdbc.sql("""
                        select h.id, h.house_number, h.head, h.occupation, h.baseline_income,
                               case when v.outcome in ('MOVED_AWAY', 'WITHDREW') then v.outcome end gone,
                               v.round last_round, v.outcome last_outcome, v.practises last_practises,
                               v.income last_income, v.problem last_problem, v.come_again_on
                        from household h left join lateral (select * from visit l where l.household_id = h.id
                             and l.round < :round order by l.round desc limit 1) v on true
                        where h.project_key = :key order by h.id""")
                .param("key", key.value())
                .param("round", number)
                .query(Host.class)
                .list();
    }

    /** By household. */
    public Map<Long, List<Given>> given(ProjectKey key) {
        projects.inScope(key);
        return jdbc.sql("""
                        select o.id, o.household_id, i.item, i.unit, o.quantity,
                               (select s.state from material_sighting s join visit v on v.id = s.visit_id
                                 where s.handover_id = o.id order by v.round desc limit 1) state
                        from handover o join material_item i on i.id = o.material_item_id
                        where i.project_key = ? order by o.id""").param(key.value()).query(Given.class).list().stream()
                .collect(Collectors.groupingBy(Given::householdId));
    }
}
