package org.sammachip.project;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.sammachip.access.CurrentUser;
import org.sammachip.access.Role;
import org.sammachip.problem.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a district manager (พัฒนาการอำเภอ) decides about a project as a whole. Each method checks scope, role and state. */
@Service
@Transactional
public class ProjectDecisions {

    private final ProjectRegister register;
    private final Projects projects;
    private final DistrictOfficers officers;
    private final CurrentUser user;
    private final Clock clock;
    private final JdbcClient jdbc;

    ProjectDecisions(
            ProjectRegister register,
            Projects projects,
            DistrictOfficers officers,
            CurrentUser user,
            Clock clock,
            JdbcClient jdbc) {
        this.register = register;
        this.projects = projects;
        this.officers = officers;
        this.user = user;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** A new officer (นักวิชาการพัฒนาชุมชน) is responsible from now on; who was before stays on record. */
    public void handOver(ProjectKey key, String officer, String reason) {
        var project = forManager(key, "การเปลี่ยนผู้รับผิดชอบโครงการ");
        refuseEnded(project);
        if (project.status() == Project.Status.SUSPENDED) { // nobody can be given the tasks of a case that rests
            throw Refusal.conflict("โครงการ " + key + " พักอยู่ ให้เริ่มโครงการต่อก่อนจึงเปลี่ยนเจ้าหน้าที่ได้");
        }
        if (officer.equals(project.officer())) {
            throw Refusal.of("officer", "ช่อง “เจ้าหน้าที่คนใหม่” เป็นผู้รับผิดชอบอยู่แล้ว กรุณาเลือกคนอื่น");
        }
        if (!officers.include(officer, key.districtCode())) {
            throw Refusal.of(
                    "officer", "ช่อง “เจ้าหน้าที่คนใหม่” ต้องเป็นนักวิชาการพัฒนาชุมชนของอำเภอนี้ กรุณาเลือกจากรายการ");
        }
        projects.save(project.handedTo(officer));
        jdbc.sql("""
                        insert into officer_assignment (project_key, from_officer, to_officer, reason, assigned_by,
                            assigned_at)
                        values (:key, :from, :to, :reason, :user, :now)""")
                .param("key", key.value())
                .param("from", project.officer())
                .param("to", officer)
                .param("reason", reason.strip())
                .param("user", user.id())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Who handed the project to its officer of today: the last one responsible before; null when it never changed. */
    @Transactional(readOnly = true)
    public String officerBefore(ProjectKey key) {
        register.inScope(key);
        return jdbc.sql("select from_officer from officer_assignment where project_key = :key order by id desc limit 1")
                .param("key", key.value())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** Nothing goes on until {@link #resume}. */
    public void suspend(ProjectKey key) {
        var project = forManager(key, "การพักโครงการ");
        if (project.status() != Project.Status.RUNNING) {
            throw Refusal.conflict("โครงการ " + key + " " + thai(project.status()) + " จึงพักโครงการไม่ได้");
        }
        projects.save(project.with(Project.Status.SUSPENDED));
    }

    public void resume(ProjectKey key) {
        var project = forManager(key, "การเริ่มโครงการต่อ");
        if (project.status() != Project.Status.SUSPENDED) {
            throw Refusal.conflict("โครงการ " + key + " " + thai(project.status()) + " จึงเริ่มต่อไม่ได้");
        }
        projects.save(project.with(Project.Status.RUNNING));
    }

    /** Ends the project for good. */
    public void cancel(ProjectKey key, String reason) {
        var project = forManager(key, "การยกเลิกโครงการ");
        refuseEnded(project);
        projects.save(project.ended(Project.Status.CANCELLED, reason.strip(), clock.instant()));
    }

    private Project forManager(ProjectKey key, String what) {
        var project = register.inScope(key);
        if (!user.has(Role.DISTRICT_MANAGER)) {
            throw Refusal.forbidden(what + "เป็นหน้าที่ของพัฒนาการอำเภอ บัญชีของท่านไม่มีสิทธิ์นี้");
        }
        return project;
    }

    private static void refuseEnded(Project project) {
        if (project.status() == Project.Status.CLOSED || project.status() == Project.Status.CANCELLED) {
            throw Refusal.conflict("โครงการ " + project.key() + " " + thai(project.status()) + " แก้ไขไม่ได้อีก");
        }
    }

    private static String thai(Project.Status status) {
        return switch (status) {
            case RUNNING -> "กำลังดำเนินการ";
            case SUSPENDED -> "พักอยู่แล้ว";
            case CANCELLED -> "ยกเลิกไปแล้ว";
            case CLOSED -> "ปิดแล้ว";
        };
    }
}
