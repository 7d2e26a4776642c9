package org.sammachip.project.followup;

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

    /** Households that moved away or withdrew in a round before this one. */
    Map<Long, VisitOutcome> goneBefore(ProjectKey project, int round) {
        return jdbc.sql("""
                        select distinct on (household_id) household_id, outcome from visit
                        where project_key = ? and round < ? and outcome in ('MOVED_AWAY', 'WITHDREW')
                        order by household_id, round desc""").params(project.value(), round).query(Gone.class).list().stream()
                .collect(Collectors.toMap(Gone::householdId, Gone::outcome));
    }

    private record Owned(long id, long householdId) {}

    /** Household of each hand-over of the project, by the hand-over's id. */
    Map<Long, Long> handovers(ProjectKey project) {
        return jdbc.sql("""
                        select h.id, h.household_id from handover h join household o on o.id = h.household_id
                        where o.project_key = ?""").param(project.value()).query(Owned.class).list().stream()
                .collect(Collectors.toMap(Owned::id, Owned::householdId));
    }

    Set<UUID> photos(ProjectKey project) {
        return jdbc.sql("select id from document where project_key = ? and kind = 'PHOTO'")
                .param(project.value())
                .query(UUID.class)
                .set();
    }
}
