package org.sammachip.project.group;

import java.util.List;
import org.sammachip.project.ProjectKey;
import org.springframework.data.repository.Repository;

/** All occupational groups. Whoever serves a person checks the project's scope first. */
public interface Groups extends Repository<OccupationalGroup, Long> {

    List<OccupationalGroup> findByProjectKeyOrderById(ProjectKey project);

    List<OccupationalGroup> saveAll(Iterable<OccupationalGroup> groups);

    void deleteAll(Iterable<OccupationalGroup> groups);
}
