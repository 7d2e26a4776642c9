package org.sammachip.project.plan;

import java.util.List;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Materials and farming seasons of plans, in the order in which they were written. */
@Repository
class PlanLists {

    private final JdbcClient jdbc;

    PlanLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PlannedMaterial> materials(ProjectKey project) {
        return jdbc.sql(
                        "select occupation, item, unit, quantity, unit_price from plan_material where project_key = ? order by id")
                .param(project.value())
                .query(PlannedMaterial.class)
                .list();
    }

    List<FarmingSeason> seasons(ProjectKey project) {
        return jdbc.sql("select crop, work, from_month, to_month from farming_season where project_key = ? order by id")
                .param(project.value())
                .query(FarmingSeason.class)
                .list();
    }

    /** What is usual in the region of the project's province. */
    List<FarmingSeason> regionalSeasons(ProjectKey project) {
        return jdbc.sql("""
                        select f.crop, f.work, f.from_month, f.to_month from regional_farming_season f
                          join province v on v.region = f.region join district d on d.province_code = v.code
                        where d.code = ? order by f.crop, f.from_month""")
                .param(project.districtCode())
                .query(FarmingSeason.class)
                .list();
    }

    void replace(ProjectKey project, PlanDraft draft) {
        jdbc.sql("delete from plan_material where project_key = ?")
                .param(project.value())
                .update();
        jdbc.sql("delete from farming_season where project_key = ?")
                .param(project.value())
                .update();
        new Rows(jdbc, "plan_material", "project_key, occupation, item, unit, quantity, unit_price")
                .insert(draft.materials(), material -> new Object[] {
                    project.value(),
                    material.occupation().strip(),
                    material.item().strip(),
                    material.unit().strip(),
                    material.quantity(),
                    material.unitPrice()
                });
        new Rows(jdbc, "farming_season", "project_key, crop, work, from_month, to_month")
                .insert(draft.seasons(), season -> new Object[] {
                    project.value(), season.crop().strip(), season.work(), season.fromMonth(), season.toMonth()
                });
    }
}
