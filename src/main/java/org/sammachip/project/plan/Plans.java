package org.sammachip.project.plan;

import java.util.Optional;
import org.sammachip.project.ProjectKey;
import org.springframework.data.repository.Repository;

/** All plans. */
interface Plans extends Repository<Plan, ProjectKey> {

    Optional<Plan> findById(ProjectKey project);

    /** @throws org.springframework.dao.OptimisticLockingFailureException when the plan changed since it was read */
    Plan save(Plan plan);
}
