package org.sammachip.project.evaluation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.sammachip.access.CurrentUser;
import org.sammachip.access.Role;
import org.sammachip.problem.Refusal;
import org.sammachip.project.Project;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests to correct an evaluation after its figures were frozen (แก้ไขผลประเมินหลังอนุมัติ). */
@Service
@Transactional
public class Corrections {

    private final ProjectRegister projects;
    private final CurrentUser user;
    private final Clock clock;
    private final JdbcClient jdbc;

    Corrections(ProjectRegister projects, CurrentUser user, Clock clock, JdbcClient jdbc) {
        this.projects = projects;
        this.user = user;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** @throws Refusal when the project is not closed, or a correction is under way */
    public void request(ProjectKey key, String reason) {
        var project = projects.inScope(key);
        if (!user.has(Role.OFFICER)) {
            throw Refusal.forbidden("การขอแก้ไขผลประเมินเป็นหน้าที่ของนักวิชาการพัฒนาชุมชน บัญชีของท่านไม่มีสิทธิ์นี้");
        }
        if (project.status() != Project.Status.CLOSED) {
            throw Refusal.conflict("โครงการ " + key
                    + " ยังไม่ปิด จึงยังไม่มีผลประเมินที่อนุมัติแล้วให้แก้ไข กรุณาแก้ในงานประเมินผลตามปกติ");
        }
        jdbc.sql("select 1 from project where key = :key for update")
                .param("key", key.value())
                .query()
                .singleRow();
        if (underWay(key)) {
            throw Refusal.conflict(
                    "โครงการ " + key + " มีการแก้ไขผลประเมินที่ยังไม่เสร็จ กรุณาทำเรื่องเดิมให้เสร็จก่อน");
        }
        jdbc.sql("""
                        insert into evaluation_correction (project_key, reason, requested_by, requested_at)
                        values (:key, :reason, :user, :now)""")
                .param("key", key.value())
                .param("reason", reason.strip())
                .param("user", user.id())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Revision n + 1 answers the n-th request, so there is none under way when so many revisions are approved. */
    private boolean underWay(ProjectKey key) {
        return jdbc.sql("""
                        select (select count(*) from evaluation_correction where project_key = :key)
                             >= (select count(*) from evaluation where project_key = :key and status = 'APPROVED')""").param("key", key.value()).query(Boolean.class).single();
    }

    /** Why the newest revision was asked for; empty for the first one. */
    @Transactional(readOnly = true)
    public Optional<String> latestReason(ProjectKey key) {
        projects.inScope(key);
        return jdbc.sql("select reason from evaluation_correction where project_key = :key order by id desc limit 1")
                .param("key", key.value())
                .query(String.class)
                .optional();
    }
}
