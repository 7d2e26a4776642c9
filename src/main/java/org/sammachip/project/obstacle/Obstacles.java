package org.sammachip.project.obstacle;

import java.util.List;
import java.util.Optional;
import org.sammachip.project.ProjectKey;
import org.springframework.data.repository.Repository;

/** All obstacles. Whoever serves a person goes through {@link ObstacleHandling}. */
interface Obstacles extends Repository<Obstacle, Long> {

    Optional<Obstacle> findByIdAndProjectKey(Long id, ProjectKey project);

    List<Obstacle> findByProjectKeyOrderByReportedAtAscIdAsc(ProjectKey project);

    Obstacle save(Obstacle obstacle);
}
