package org.sammachip.document;

import java.util.UUID;
import org.sammachip.access.CurrentUser;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The photos of a project as they are stored, for a worker that prints them. */
@RestController
class WorkerPhotoController {

    private final ProjectRegister projects;
    private final CurrentUser user;
    private final JdbcClient jdbc;

    WorkerPhotoController(ProjectRegister projects, CurrentUser user, JdbcClient jdbc) {
        this.projects = projects;
        this.user = user;
        this.jdbc = jdbc;
    }

    @GetMapping(path = "/api/worker/projects/{key}/photos/{id}", produces = MediaType.IMAGE_JPEG_VALUE)
    byte[] photo(@PathVariable String key, @PathVariable UUID id) {
        user.onlyWorkers();
        var project = ProjectKey.typed(key);
        projects.inScope(project);
        return jdbc.sql("""
                        select content from document
                        where id = ? and project_key = ? and kind = 'PHOTO' and media_type like 'image/%'""")
                .params(id, project.value())
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> Refusal.notFound("โครงการ " + project + " ไม่มีภาพนี้"));
    }
}
