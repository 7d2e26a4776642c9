package org.sammachip.project.household;

import java.util.List;
import org.sammachip.project.ProjectKey;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** All households. Whoever serves a person checks the project's scope first. */
public interface Households extends Repository<Household, Long> {

    List<Household> findByProjectKeyOrderById(ProjectKey project);

    /**
     * Those that still take part: without the ones whose last visit found that they withdrew or moved away.
     */
    @Query("""
            select h.* from household h
            where h.project_key = :#{#project.value()}
              and coalesce((select v.outcome from visit v where v.household_id = h.id order by v.round desc limit 1), '')
                not in ('WITHDREW', 'MOVED_AWAY')
            order by h.id""")
    List<Household> participating(ProjectKey project);

    List<Household> saveAll(Iterable<Household> households);

    @Modifying
    @Query("delete from household where project_key = :#{#project.value()}")
    void deleteOf(ProjectKey project);
}
