package org.sammachip.project;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sammachip.access.CurrentUser;
import org.sammachip.access.Role;
import org.sammachip.area.Areas;
import org.sammachip.problem.Refusal;
import org.sammachip.problem.Violations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of community projects (ทะเบียนโครงการ): one village and fiscal year is one project. */
@Service
@Transactional
public class ProjectRegister {

    private final Projects projects;
    private final Areas areas;
    private final CurrentUser user;
    private final Clock clock;
    private final JdbcClient jdbc;

    ProjectRegister(Projects projects, Areas areas, CurrentUser user, Clock clock, JdbcClient jdbc) {
        this.projects = projects;
        this.areas = areas;
        this.user = user;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /**
     * Every read or write by project key starts here.
     *
     * @throws Refusal of kind {@code FORBIDDEN} for a project of another district, and in the same words for a key that
     *     is not registered, so that nobody learns what exists elsewhere
     */
    @Transactional(readOnly = true)
    public Project inScope(ProjectKey key) {
        return Optional.of(key)
                .filter(k -> user.covers(k.districtCode()))
                .flatMap(projects::findById)
                .orElseThrow(() -> Refusal.forbidden(
                        "ไม่พบโครงการ " + key + " ในเขตที่ท่านรับผิดชอบ กรุณาตรวจรหัสโครงการหรือแจ้งผู้ดูแลระบบ"));
    }

    /** @throws Refusal as {@link #inScope} */
    @Transactional(readOnly = true)
    public ProjectSummary summary(ProjectKey key) {
        inScope(key);
        return summaries(List.of(key)).get(0);
    }

    /** Those of the projects that are in scope, in no order. */
    @Transactional(readOnly = true)
    public List<ProjectSummary> summaries(Collection<ProjectKey> keys) {
        return jdbc.sql("""
                        select p.key, p.village_name, p.village_number, s.name subdistrict, d.name district,
                               v.name province, p.fiscal_year, p.budget, p.officer, p.status
                        from project p join subdistrict s on s.code = p.subdistrict_code
                          join district d on d.code = p.district_code join province v on v.code = d.province_code
                        where p.key = any (:keys)""")
                .param(
                        "keys",
                        keys.stream()
                                .filter(key -> user.covers(key.districtCode()))
                                .map(ProjectKey::value)
                                .toArray(String[]::new))
                .query(ProjectSummary.class)
                .list();
    }

    /** What start forms choose from: projects in scope in one of these states, newest first, a page at most. */
    @Transactional(readOnly = true)
    public List<ProjectChoice> choices(Project.Status... statuses) {
        return jdbc.sql("""
                        select p.key, p.village_name, p.village_number, s.name subdistrict, p.status
                        from project p join subdistrict s on s.code = p.subdistrict_code
                        where p.status = any (:statuses) and (:everywhere or p.district_code = any (:districts))
                        order by p.registered_at desc, p.key limit 200""")
                .param("statuses", Arrays.stream(statuses).map(Enum::name).toArray(String[]::new))
                .param("everywhere", user.has(Role.ADMINISTRATOR))
                .param("districts", user.districts().toArray(String[]::new))
                .query(ProjectChoice.class)
                .list();
    }

    /**
     * Registers the village for the fiscal year; the current user becomes the responsible officer.
     *
     * @throws Refusal when the area is unknown or outside the user's districts, the year is impossible or over, or the
     *     village is registered for this year already, also by somebody at the same moment
     */
    public ProjectKey register(Registration form) {
        if (!user.has(Role.OFFICER)) {
            throw Refusal.forbidden("การลงทะเบียนโครงการเป็นหน้าที่ของนักวิชาการพัฒนาชุมชน บัญชีของท่านไม่มีสิทธิ์นี้");
        }
        var violations = new Violations();
        var year = RegistrationYear.check(form.fiscalYear(), LocalDate.now(clock), violations);
        var subdistrict = areas.subdistrict(form.subdistrictCode());
        violations.addIf(
                subdistrict.isEmpty(),
                "subdistrictCode",
                "ช่อง “ตำบล” ไม่มีรหัสตำบล " + form.subdistrictCode() + " กรุณาเลือกจากรายการ");
        violations.throwIfAny();
        if (!user.covers(subdistrict.orElseThrow().districtCode())) {
            throw Refusal.forbidden("ตำบล" + subdistrict.orElseThrow().name()
                    + "อยู่นอกเขตที่ท่านรับผิดชอบ กรุณาเลือกตำบลในอำเภอของท่าน");
        }
        var key = ProjectKey.of(year, form.subdistrictCode(), form.villageNumber());
        if (!insert(key, form)) {
            throw Refusal.conflict(
                    "หมู่ที่ %d ตำบล%s มีโครงการปีงบประมาณ %d อยู่แล้ว (%s) ลงทะเบียนซ้ำไม่ได้ กรุณาใช้โครงการเดิม"
                            .formatted(
                                    form.villageNumber(),
                                    subdistrict.orElseThrow().name(),
                                    year.year(),
                                    key));
        }
        return key;
    }

    private boolean insert(ProjectKey key, Registration form) {
        return jdbc.sql("""
                                insert into project (key, fiscal_year, subdistrict_code, district_code, village_number,
                                    village_name, officer, household_target, budget, status, registered_by,
                                    registered_at, version)
                                values (:key, :year, :subdistrict, :district, :number, :name, :officer, :target, :budget,
                                    'RUNNING', :officer, :now, 1)
                                on conflict do nothing""")
                        .param("key", key.value())
                        .param("year", key.fiscalYear().year())
                        .param("subdistrict", form.subdistrictCode())
                        .param("district", key.districtCode())
                        .param("number", form.villageNumber())
                        .param("name", form.villageName().strip())
                        .param("officer", user.id())
                        .param("target", form.householdTarget())
                        .param("budget", form.budget())
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    /** Ends the project after its evaluation was approved. Closing twice is closing once: a step may run again. */
    public void close(ProjectKey key) {
        var project = inScope(key);
        if (project.status() != Project.Status.CLOSED) {
            projects.save(project.ended(Project.Status.CLOSED, null, clock.instant()));
        }
    }
}
