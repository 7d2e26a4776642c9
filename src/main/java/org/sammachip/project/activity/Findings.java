package org.sammachip.project.activity;

import java.util.List;
import java.util.UUID;
import org.sammachip.problem.Violations;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was brought home from an activity: video clips, questions and answers, photos, signed lists and receipts. */
@Component
class Findings {

    private final JdbcClient jdbc;

    Findings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void check(ProjectKey project, MeetingReport report, Violations violations) {
        violations
                .addIf(
                        !ofProject(project, "PHOTO", report.photoIds()),
                        "photoIds",
                        "ช่อง “ภาพถ่าย” มีภาพที่ไม่ได้อยู่ในโครงการนี้ กรุณาแนบภาพใหม่")
                .addIf(
                        !ofProject(project, "ATTACHMENT", report.fileIds()),
                        "fileIds",
                        "ช่อง “ไฟล์แนบ” มีไฟล์ที่ไม่ได้อยู่ในโครงการนี้ กรุณาแนบไฟล์ใหม่");
    }

    private boolean ofProject(ProjectKey project, String kind, List<UUID> documents) {
        return jdbc.sql("select count(*) from document where project_key = ? and kind = ? and id = any (?)")
                        .params(project.value(), kind, documents.toArray(UUID[]::new))
                        .query(Long.class)
                        .single()
                == documents.stream().distinct().count();
    }

    void keep(long activity, MeetingReport report) {
        new Rows(jdbc, "video_clip", "activity_id, link, learned, applied").insert(report.videos(), video ->
                new Object[] {activity, video.link(), video.learned(), video.applied()});
        new Rows(jdbc, "question", "activity_id, question, answer")
                .insert(report.questions(), asked -> new Object[] {activity, asked.question(), asked.answer()});
        keep("activity_photo", activity, report.photoIds());
        keep("activity_file", activity, report.fileIds());
    }

    /** In the order in which the officer put them. */
    private void keep(String table, long activity, List<UUID> documents) {
        var each = documents.stream().distinct().toList();
        new Rows(jdbc, table, "activity_id, document_id, position")
                .insert(each, document -> new Object[] {activity, document, each.indexOf(document)});
    }
}
