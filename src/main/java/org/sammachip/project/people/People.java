package org.sammachip.project.people;

import java.util.List;
import org.sammachip.project.ProjectKey;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** All people. Whoever serves a person checks the project's scope first. */
public interface People extends Repository<Person, Long> {

    List<Person> findByProjectKeyOrderById(ProjectKey project);

    List<Person> findByProjectKeyAndRoleOrderById(ProjectKey project, Person.Role role);

    List<Person> saveAll(Iterable<Person> people);

    @Modifying
    @Query("delete from person where project_key = :#{#project.value()}")
    void deleteOf(ProjectKey project);
}
