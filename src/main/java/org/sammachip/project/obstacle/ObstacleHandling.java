package org.sammachip.project.obstacle;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.sammachip.access.CurrentUser;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports, advises on and resolves obstacles (ปัญหาอุปสรรค). Whoever reports one also starts its case. */
@Service
@Transactional
public class ObstacleHandling {

    private final Obstacles obstacles;
    private final ProjectRegister projects;
    private final CurrentUser user;
    private final Clock clock;
    private final JdbcClient jdbc;

    ObstacleHandling(Obstacles obstacles, ProjectRegister projects, CurrentUser user, Clock clock, JdbcClient jdbc) {
        this.obstacles = obstacles;
        this.projects = projects;
        this.user = user;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /**
     * @param households whom it concerns; none when it concerns the whole project
     * @throws Refusal for a household of another project
     */
    public Obstacle report(
            ProjectKey project, ObstacleCategory category, String description, Collection<Long> households) {
        projects.inScope(project);
        var concerned = List.copyOf(new LinkedHashSet<>(households));
        for (int row = 0; row < concerned.size(); row++) {
            if (!belongs(concerned.get(row), project)) {
                throw Refusal.of(
                        "householdIds[" + row + "]",
                        "แถวที่ " + (row + 1) + " ช่อง “ครัวเรือน” ไม่ใช่ครัวเรือนของโครงการนี้ กรุณาเลือกจากรายการ");
            }
        }
        var reported =
                obstacles.save(Obstacle.reported(project, category, description.strip(), user.id(), clock.instant()));
        concerned.forEach(
                household -> jdbc.sql("insert into obstacle_household (obstacle_id, household_id) values (?, ?)")
                        .params(reported.id(), household)
                        .update());
        return reported;
    }

    /** Keeps what the decision table answered beside what will be done. */
    public void advised(ProjectKey project, long id, String advice) {
        obstacles.save(find(project, id).advised(advice));
    }

    /** @throws Refusal when it was resolved already */
    public void resolve(ProjectKey project, long id, Resolution resolution) {
        var obstacle = find(project, id);
        if (obstacle.resolved()) {
            throw Refusal.conflict("ปัญหานี้มีผู้บันทึกการแก้ไขแล้ว กรุณาเปิดรายการงานใหม่");
        }
        obstacles.save(obstacle.resolved(resolution, user.id(), clock.instant()));
    }

    /** @throws Refusal when the project has no such obstacle */
    @Transactional(readOnly = true)
    public Obstacle find(ProjectKey project, long id) {
        projects.inScope(project);
        return obstacles
                .findByIdAndProjectKey(id, project)
                .orElseThrow(() -> Refusal.notFound("ไม่พบปัญหาอุปสรรคนี้ในโครงการ กรุณาเปิดรายการงานใหม่"));
    }

    /** In the order they were reported. */
    @Transactional(readOnly = true)
    public List<Obstacle> of(ProjectKey project) {
        projects.inScope(project);
        return obstacles.findByProjectKeyOrderByReportedAtAscIdAsc(project);
    }

    /** House number and head of each household that it concerns. */
    @Transactional(readOnly = true)
    public List<String> households(ProjectKey project, long id) {
        find(project, id);
        return jdbc.sql("""
                        select h.house_number || ' ' || h.head from obstacle_household o
                        join household h on h.id = o.household_id where o.obstacle_id = ? order by h.id""").param(id).query(String.class).list();
    }

    /** At most five solutions of the same category in the same district that helped, the newest first. */
    @Transactional(readOnly = true)
    public List<PastSolution> pastSolutions(ProjectKey project, ObstacleCategory category) {
        projects.inScope(project);
        return jdbc.sql("""
                        select o.solution, p.village_name, s.name subdistrict, p.fiscal_year,
                               (o.resolved_at at time zone 'Asia/Bangkok')::date resolved_on
                        from obstacle o join project p on p.key = o.project_key
                        join subdistrict s on s.code = p.subdistrict_code
                        where o.category = :category and o.helped and p.district_code = :district
                        order by o.resolved_at desc, o.id desc limit 5""")
                .param("category", category.name())
                .param("district", project.districtCode())
                .query(PastSolution.class)
                .list();
    }

    private boolean belongs(long household, ProjectKey project) {
        return jdbc.sql("select exists (select from household where id = ? and project_key = ?)")
                .params(household, project.value())
                .query(Boolean.class)
                .single();
    }
}
