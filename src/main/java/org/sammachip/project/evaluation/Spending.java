package org.sammachip.project.evaluation;

import java.math.BigDecimal;
import org.sammachip.project.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a project was planned to cost and has cost so far. Whoever serves a person checks the project's scope first. */
@Repository
public class Spending {

    private final JdbcClient jdbc;

    Spending(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Sums(BigDecimal budget, BigDecimal planned, BigDecimal activities, BigDecimal materials) {}

    public Indicators.Money of(ProjectKey key) {
        var sums = jdbc.sql("""
                        select p.budget,
                            (select coalesce(sum(budget), 0.00) from activity
                              where project_key = p.key and status <> 'CANCELLED')
                              + (select coalesce(sum(round(quantity * unit_price, 2)), 0.00)
                                 from plan_material where project_key = p.key) planned,
                            (select coalesce(sum(cost), 0.00) from activity
                              where project_key = p.key and status = 'HELD') activities,
                            (select coalesce(sum(round(h.quantity * h.unit_price, 2)), 0.00) from handover h
                              join material_item i on i.id = h.material_item_id where i.project_key = p.key) materials
                        from project p where p.key = ?""").param(key.value()).query(Sums.class).single();
        return Indicators.Money.of(sums.budget(), sums.planned(), sums.activities(), sums.materials());
    }
}
