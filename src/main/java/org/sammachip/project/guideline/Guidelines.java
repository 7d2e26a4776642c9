package org.sammachip.project.guideline;

import java.util.List;
import org.sammachip.project.ProjectKey;
import org.sammachip.thai.FiscalYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The library. */
@Repository
class Guidelines {

    private final JdbcClient jdbc;

    Guidelines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the latest year that has any, up to this one: they stay in force until others come. */
    List<Guideline> inForce(FiscalYear year) {
        return jdbc.sql("""
                        select id, fiscal_year, title, edition, link from guideline
                        where fiscal_year = (select max(fiscal_year) from guideline where fiscal_year <= ?) order by id""").param(year.year()).query(Guideline.class).list();
    }

    List<Long> acknowledged(ProjectKey project) {
        return jdbc.sql(
                        "select guideline_id from guideline_acknowledgement where project_key = ? order by guideline_id")
                .param(project.value())
                .query(Long.class)
                .list();
    }
}
