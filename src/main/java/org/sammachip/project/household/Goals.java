package org.sammachip.project.household;

import java.util.List;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.sammachip.project.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the forum agreed on. */
@Service
@Transactional
public class Goals {

    private final ProjectRegister projects;
    private final VillageProfiles profiles;
    private final JdbcClient jdbc;

    Goals(ProjectRegister projects, VillageProfiles profiles, JdbcClient jdbc) {
        this.projects = projects;
        this.profiles = profiles;
        this.jdbc = jdbc;
    }

    /** Replaces the project's direction and goals, and what is known of the village. @throws Refusal when the project is out of scope */
    public void agree(ProjectKey project, GoalAgreement agreed) {
        projects.inScope(project);
        jdbc.sql("update project set direction = ? where key = ?")
                .params(agreed.direction().strip(), project.value())
                .update();
        jdbc.sql("delete from goal where project_key = ?")
                .param(project.value())
                .update();
        new Rows(jdbc, "goal", "project_key, goal, measure").insert(agreed.goals(), goal ->
                new Object[] {project.value(), goal.goal().strip(), goal.measure()});
        profiles.keep(project, agreed.profile());
    }

    /** The direction is null and the goals are empty until they were agreed; the profile may be of an earlier year. */
    @Transactional(readOnly = true)
    public GoalAgreement of(ProjectKey project) {
        projects.inScope(project);
        var goals = jdbc.sql("select goal, measure from goal where project_key = ? order by id")
                .param(project.value())
                .query(Goal.class)
                .list();
        var direction = jdbc.sql("select coalesce(direction, '') from project where key = ?")
                .param(project.value())
                .query(String.class)
                .single();
        return new GoalAgreement(direction.isEmpty() ? null : direction, goals, profiles.of(project));
    }

    /** Distinct occupations that the households chose, the most frequent first. */
    @Transactional(readOnly = true)
    public List<String> chosenOccupations(ProjectKey project) {
        projects.inScope(project);
        return jdbc.sql("select occupation from household where project_key = ? group by 1 order by count(*) desc, 1")
                .param(project.value())
                .query(String.class)
                .list();
    }
}
