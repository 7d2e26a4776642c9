package org.sammachip.project.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sammachip.project.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom and what a round of visits is about: households, what was handed over to them, who is gone for good. */
@Repository
class VisitSubjects {

    private final JdbcClient jdbc;

    VisitSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Long> households(ProjectKey project) {
        return jdbc.sql("select id from household where project_key = ? order by id")
                .param(project.value())
                .query(Long.class)
                .list();
    }

    private record Gone(long householdId, VisitOutcome outcome) {}

    /** Households whose latest visit before this round found that they moved away or withdrew. */
    Map<Long, VisitOutcome> goneBefore(ProjectKey project, int round) {
        return jdbc.sql("""
                        select household_id, outcome from (
                          select distinct on (household_id) household_id, outcome from visit
                          where project_key = ? and round < ? order by household_id, round desc) latest
                        where outcome in ('MOVED_AWAY', 'WITHDREW')""").params(project.value(), round).query(Gone.class).list().stream()
                .collect(Collectors.toMap(Gone::householdId, Gone::outcome));
    }

    /** @param household how people call it */
    record Handover(long id, long householdId, String household, String item, LocalDate handedOn) {}

    /** Every hand-over of the project, by its id. */
    Map<Long, Handover> handovers(ProjectKey project) {
        return jdbc.sql("""
                        select h.id, h.household_id, o.house_number || ' ' || o.head household, i.item, h.handed_on
                        from handover h join household o on o.id = h.household_id
                          join material_item i on i.id = h.material_item_id
                        where o.project_key = ?""").param(project.value()).query(Handover.class).list().stream()
                .collect(Collectors.toMap(Handover::id, handover -> handover));
    }

    Set<UUID> photos(ProjectKey project) {
        return jdbc.sql("select id from document where project_key = ? and kind = 'PHOTO'")
                .param(project.value())
                .query(UUID.class)
                .set();
    }
}
