package org.sammachip.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sammachip.access.CurrentUser;
import org.sammachip.access.PersonalDetails;
import org.sammachip.access.Role;
import org.sammachip.access.UserNames;
import org.sammachip.problem.Refusal;
import org.sammachip.project.Project;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Wishes of people to have their data erased. Four eyes: a district manager writes down who wishes it and why, an
 * administrator decides. While a project runs its record stands (PDPA, sections 24(4) and 33).
 */
@Service
class Erasures {

    private static final Set<Project.Status> ENDED = EnumSet.of(Project.Status.CLOSED, Project.Status.CANCELLED);

    private final JdbcClient jdbc;
    private final ProjectRegister projects;
    private final SubjectRegister subjects;
    private final Erasing erasing;
    private final CurrentUser user;
    private final PersonalDetails details;
    private final UserNames names;
    private final Clock clock;

    Erasures(
            JdbcClient jdbc,
            ProjectRegister projects,
            SubjectRegister subjects,
            Erasing erasing,
            CurrentUser user,
            PersonalDetails details,
            UserNames names,
            Clock clock) {
        this.jdbc = jdbc;
        this.projects = projects;
        this.subjects = subjects;
        this.erasing = erasing;
        this.user = user;
        this.details = details;
        this.names = names;
        this.clock = clock;
    }

    /**
     * @param subject masked where the reader sees names masked
     * @param reason null there: it often tells of the person
     */
    record Wish(
            long id,
            String key,
            String kind,
            long subjectId,
            String subject,
            String reason,
            String requestedBy,
            Instant requestedAt,
            String status,
            String decidedBy,
            String comment) {}

    /** Of one project, or of all in scope those that wait; the newest first. */
    @Transactional(readOnly = true)
    public List<Wish> list(ProjectKey project) {
        return jdbc.sql("""
                        select e.*, coalesce(h.head, p.name) name from erasure e
                        left join household h on e.subject_kind = 'household' and h.id = e.subject_id
                        left join person p on e.subject_kind = 'person' and p.id = e.subject_id
                        join project v on v.key = e.project_key
                        where case when :project is null then e.status = 'REQUESTED' else e.project_key = :project end
                          and (:everywhere or v.district_code = any (:districts))
                        order by e.id desc limit 200""")
                .param("project", project == null ? null : project.value(), java.sql.Types.VARCHAR)
                .param("everywhere", user.has(Role.ADMINISTRATOR))
                .param("districts", user.districts().toArray(String[]::new))
                .query((row, number) -> new Wish(
                        row.getLong("id"),
                        row.getString("project_key"),
                        row.getString("subject_kind"),
                        row.getLong("subject_id"),
                        details.name(row.getString("project_key"), row.getString("name")),
                        details.sensitive(row.getString("project_key"), row.getString("reason")),
                        names.of(row.getString("requested_by")),
                        row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                        row.getString("status"),
                        row.getString("decided_by") == null ? null : names.of(row.getString("decided_by")),
                        row.getString("comment")))
                .list();
    }

    @Transactional
    public void wish(Subject subject, String reason) {
        Reason.check(reason);
        refuseRunning(subject.project());
        if (subject.name().startsWith(Erasing.NOBODY)) {
            throw Refusal.conflict("ข้อมูลของบุคคลนี้ลบไปแล้ว");
        }
        int added = jdbc.sql("""
                        insert into erasure (project_key, subject_kind, subject_id, reason, requested_by, requested_at,
                            status)
                        values (?, ?, ?, ?, ?, ?, 'REQUESTED') on conflict do nothing""")
                .params(
                        subject.project().value(),
                        subject.kind().table(),
                        subject.id(),
                        reason.strip(),
                        user.id(),
                        OffsetDateTime.now(clock))
                .update();
        if (added == 0) {
            throw Refusal.conflict("มีคำขอลบข้อมูลของบุคคลนี้รอผู้ดูแลระบบพิจารณาอยู่แล้ว");
        }
    }

    private record Open(String projectKey, String subjectKind, long subjectId, String requestedBy) {}

    @Transactional
    public void decide(long id, boolean erase, String comment) {
        if (!user.has(Role.ADMINISTRATOR)) {
            throw Refusal.forbidden("คำขอลบข้อมูลพิจารณาโดยผู้ดูแลระบบเท่านั้น");
        }
        Reason.check(comment);
        var open = jdbc.sql("""
                        select project_key, subject_kind, subject_id, requested_by from erasure
                        where id = ? and status = 'REQUESTED' for update""")
                .param(id)
                .query(Open.class)
                .optional()
                .orElseThrow(() -> Refusal.conflict("คำขอนี้มีผู้พิจารณาแล้ว กรุณาโหลดหน้าใหม่"));
        var project = projects.inScope(new ProjectKey(open.projectKey())).key();
        if (open.requestedBy().equals(user.id())) {
            throw Refusal.forbidden("ผู้บันทึกคำขอพิจารณาคำขอของตนเองไม่ได้");
        }
        // The wish often tells of the person; it goes with what it asked to have erased.
        jdbc.sql("""
                        update erasure set status = ?, decided_by = ?, decided_at = ?, comment = ?,
                            reason = coalesce(?, reason)
                        where id = ?""")
                .params(
                        erase ? "ERASED" : "REFUSED",
                        user.id(),
                        OffsetDateTime.now(clock),
                        comment.strip(),
                        erase ? Erasing.NOTHING : null,
                        id)
                .update();
        if (erase) {
            refuseRunning(project);
            var subject = subjects.get(project, SubjectKind.of(open.subjectKind()), open.subjectId());
            erasing.erase(subject, "ตามคำขอของเจ้าของข้อมูล");
        }
    }

    private void refuseRunning(ProjectKey project) {
        if (!ENDED.contains(projects.inScope(project).status())) {
            throw Refusal.conflict(
                    "โครงการนี้ยังดำเนินการอยู่ กฎหมายให้เก็บข้อมูลไว้เพื่อภารกิจของรัฐ (มาตรา 24 (4) และ 33)"
                            + " จึงลบได้เมื่อโครงการปิดหรือยกเลิกแล้ว");
        }
    }
}
