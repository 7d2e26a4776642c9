package org.sammachip.projectfile;

import java.util.List;
import org.sammachip.access.PersonalDetails;
import org.sammachip.project.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads {@link Materials}. */
@Repository
class MaterialRows {

    private final JdbcClient jdbc;
    private final PersonalDetails details;

    MaterialRows(JdbcClient jdbc, PersonalDetails details) {
        this.jdbc = jdbc;
        this.details = details;
    }

    Materials of(ProjectKey key) {
        return new Materials(status(key), planned(key), items(key), handovers(key));
    }

    private String status(ProjectKey key) {
        return jdbc.sql("select status from material_request where project_key = ?")
                .param(key.value())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private List<Materials.Planned> planned(ProjectKey key) {
        return jdbc.sql("""
                        select occupation, item, unit, quantity, unit_price
                        from plan_material where project_key = ? order by id""").param(key.value()).query(Materials.Planned.class).list();
    }

    private List<Materials.Item> items(ProjectKey key) {
        return jdbc.sql("""
                        select i.id, i.occupation, i.item, i.unit, i.quantity, i.unit_price,
                            coalesce((select sum(h.quantity) from handover h where h.material_item_id = i.id), 0) handed
                        from material_item i where i.project_key = ? order by i.id""").param(key.value()).query(Materials.Item.class).list();
    }

    private List<Materials.Handover> handovers(ProjectKey key) {
        return jdbc.sql("""
                        select h.material_item_id item_id, h.household_id, h.quantity,
                            round(h.quantity * h.unit_price, 2) worth, h.receipt, h.handed_on,
                            case when not :masked then h.photo_id end photo_id,
                            seen.state, seen.round seen_in_round
                        from handover h join material_item i on i.id = h.material_item_id
                        left join lateral (select s.state, v.round from material_sighting s
                            join visit v on v.id = s.visit_id where s.handover_id = h.id
                            order by v.round desc limit 1) seen on true
                        where i.project_key = :key order by h.handed_on, h.id""")
                .param("key", key.value())
                .param("masked", details.masked(key.value()))
                .query(Materials.Handover.class)
                .list();
    }
}
