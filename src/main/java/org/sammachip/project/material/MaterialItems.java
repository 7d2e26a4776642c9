package org.sammachip.project.material;

import java.util.List;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The items of all requests. Their ids last once the request was approved: receipts and visits refer to them. */
@Repository
class MaterialItems {

    private static final String COLUMNS = " id, occupation, item, unit, quantity, unit_price ";

    private final JdbcClient jdbc;

    MaterialItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were written down. */
    List<MaterialItem> of(ProjectKey project) {
        return list("material_item", project);
    }

    /** What the plan foresees. */
    List<MaterialItem> planned(ProjectKey project) {
        return list("plan_material", project);
    }

    private List<MaterialItem> list(String table, ProjectKey project) {
        return jdbc.sql("select" + COLUMNS + "from " + table + " where project_key = ? order by id")
                .param(project.value())
                .query(MaterialItem.class)
                .list();
    }

    void replace(ProjectKey project, List<MaterialList.Line> lines) {
        jdbc.sql("delete from material_item where project_key = ?")
                .param(project.value())
                .update();
        new Rows(jdbc, "material_item", "project_key, occupation, item, unit, quantity, unit_price")
                .insert(lines, line -> new Object[] {
                    project.value(),
                    line.occupation().strip(),
                    line.item().strip(),
                    line.unit().strip(),
                    line.quantity(),
                    line.unitPrice()
                });
    }
}
