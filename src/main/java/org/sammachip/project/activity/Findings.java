package org.sammachip.project.activity;

import java.util.List;
import java.util.UUID;
import org.sammachip.problem.Violations;
import org.sammachip.project.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was brought home from an activity: video clips, questions and answers, photos. */
@Component
class Findings {

    private final JdbcClient jdbc;

    Findings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void check(ProjectKey project, List<UUID> photos, Violations violations) {
        var known = jdbc.sql("select count(*) from document where project_key = ? and kind = 'PHOTO' and id = any (?)")
                .params(project.value(), photos.toArray(UUID[]::new))
                .query(Long.class)
                .single();
        violations.addIf(
                known != photos.stream().distinct().count(),
                "photoIds",
                "ช่อง “ภาพถ่าย” มีภาพที่ไม่ได้อยู่ในโครงการนี้ กรุณาแนบภาพใหม่");
    }

    void keep(long activity, MeetingReport report) {
        report.videos().forEach(video -> jdbc.sql(
                        "insert into video_clip (activity_id, link, learned, applied) values (?, ?, ?, ?)")
                .params(activity, video.link(), video.learned(), video.applied())
                .update());
        report.questions()
                .forEach(asked -> jdbc.sql("insert into question (activity_id, question, answer) values (?, ?, ?)")
                        .params(activity, asked.question(), asked.answer())
                        .update());
        report.photoIds().stream().distinct().forEach(photo -> jdbc.sql(
                        "insert into activity_photo (activity_id, document_id) values (?, ?)")
                .params(activity, photo)
                .update());
    }
}
