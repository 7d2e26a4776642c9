package org.sammachip.project.material;

import java.util.Optional;
import org.sammachip.project.ProjectKey;
import org.springframework.data.repository.Repository;

/** All requests for materials. Whoever serves a person checks the project's scope first. */
public interface MaterialRequests extends Repository<MaterialRequest, ProjectKey> {

    Optional<MaterialRequest> findById(ProjectKey project);

    /** @throws org.springframework.dao.OptimisticLockingFailureException when it changed since it was read */
    MaterialRequest save(MaterialRequest request);
}
