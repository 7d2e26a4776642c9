package org.sammachip.project.activity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sammachip.project.ProjectKey;
import org.springframework.data.repository.Repository;

/** All activities. Whoever serves a person checks the project's scope first. */
public interface Activities extends Repository<Activity, Long> {

    Optional<Activity> findById(Long id);

    List<Activity> findByProjectKeyOrderByPlannedOnAscIdAsc(ProjectKey project);

    List<Activity> findByProjectKeyAndKindAndStatusInOrderByPlannedOnAscIdAsc(
            ProjectKey project, Activity.Kind kind, Collection<Activity.Status> statuses);

    /** @throws org.springframework.dao.OptimisticLockingFailureException when it changed since it was read */
    Activity save(Activity activity);

    /** Only for a plan that was never approved: afterwards an activity is cancelled, not removed. */
    void delete(Activity activity);

    /** Those of this kind that are neither held nor cancelled, earliest first. */
    default List<Activity> open(ProjectKey project, Activity.Kind kind) {
        return findByProjectKeyAndKindAndStatusInOrderByPlannedOnAscIdAsc(
                project, kind, List.of(Activity.Status.PLANNED, Activity.Status.COORDINATED));
    }
}
