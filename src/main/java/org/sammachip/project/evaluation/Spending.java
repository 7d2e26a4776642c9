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
        var sums = jdbc.sql("select budget, planned, activities, materials from report_so_far where project_key = ?")
                .param(key.value())
                .query(Sums.class)
                .single();
        return Indicators.Money.of(sums.budget(), sums.planned(), sums.activities(), sums.materials());
    }
}
