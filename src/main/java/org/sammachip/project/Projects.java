package org.sammachip.project;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All projects, whatever their district. Whoever serves a person goes through {@link ProjectRegister#inScope}. */
interface Projects extends Repository<Project, ProjectKey> {

    Optional<Project> findById(ProjectKey key);

    /** @throws org.springframework.dao.OptimisticLockingFailureException when the project changed since it was read */
    Project save(Project project);
}
