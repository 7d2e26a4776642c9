package org.sammachip.project.guideline;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.sammachip.access.CurrentUser;
import org.sammachip.problem.Refusal;
import org.sammachip.problem.Violations;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "Study the manual completely and clearly": the first step ends when every guideline in force is acknowledged. */
@Service
@Transactional
public class GuidelineStudy {

    private final ProjectRegister projects;
    private final Guidelines guidelines;
    private final CurrentUser user;
    private final Clock clock;
    private final JdbcClient jdbc;

    GuidelineStudy(ProjectRegister projects, Guidelines guidelines, CurrentUser user, Clock clock, JdbcClient jdbc) {
        this.projects = projects;
        this.guidelines = guidelines;
        this.user = user;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Guideline> inForce(ProjectKey project) {
        return guidelines.inForce(projects.inScope(project).year());
    }

    /** What the record holds so far. */
    @Transactional(readOnly = true)
    public Acknowledgement soFar(ProjectKey project) {
        projects.inScope(project);
        var note = jdbc.sql("select coalesce(study_note, '') from project where key = ?")
                .param(project.value())
                .query(String.class)
                .single();
        return new Acknowledgement(guidelines.acknowledged(project), note);
    }

    /** @throws Refusal when a guideline in force is left out, or one is named that is not in force */
    public void acknowledge(ProjectKey project, Acknowledgement form) {
        var inForce = inForce(project);
        check(inForce, form);
        jdbc.sql("""
                        insert into guideline_acknowledgement select :project, id, :user, :now from unnest(:guidelines) id
                        on conflict do nothing""")
                .param("project", project.value())
                .param("user", user.id())
                .param("now", OffsetDateTime.now(clock))
                .param("guidelines", inForce.stream().map(Guideline::id).toArray(Long[]::new))
                .update();
        jdbc.sql("update project set study_note = ? where key = ?")
                .params(form.note(), project.value())
                .update();
    }

    private static void check(List<Guideline> inForce, Acknowledgement form) {
        var violations = new Violations();
        for (var guideline : inForce) {
            violations.addIf(
                    !form.acknowledged().contains(guideline.id()),
                    "acknowledged",
                    "ยังไม่ได้รับทราบ “" + guideline.title() + "” (" + guideline.edition()
                            + ") ต้องอ่านและรับทราบให้ครบทุกฉบับ");
        }
        for (var id : form.acknowledged()) {
            violations.addIf(
                    inForce.stream().noneMatch(guideline -> id != null && guideline.id() == id),
                    "acknowledged",
                    "แนวทางหมายเลข " + id + " ไม่ใช่ฉบับที่ใช้ในปีงบประมาณนี้ กรุณาเปิดงานนี้ใหม่");
        }
        violations.throwIfAny();
    }
}
