package org.sammachip.document;

import java.io.IOException;
import java.util.UUID;
import org.sammachip.access.CurrentUser;
import org.sammachip.access.ReadsPersonalData;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The photos of a project as they were stored, for a worker that prints them. */
@RestController
class WorkerPhotoController {

    private final ProjectRegister projects;
    private final Documents documents;
    private final Files files;
    private final CurrentUser user;

    WorkerPhotoController(ProjectRegister projects, Documents documents, Files files, CurrentUser user) {
        this.projects = projects;
        this.documents = documents;
        this.files = files;
        this.user = user;
    }

    @ReadsPersonalData(value = "ภาพสำหรับจัดทำเอกสาร", onceIn = 15)
    @GetMapping(path = "/api/worker/projects/{key}/photos/{id}", produces = MediaType.IMAGE_JPEG_VALUE)
    byte[] photo(@PathVariable String key, @PathVariable UUID id) {
        user.onlyWorkers();
        var project = ProjectKey.typed(key);
        projects.inScope(project);
        return files.find(id)
                .filter(file -> file.place().equals(Place.of(project)))
                .filter(file -> file.kind() == DocumentKind.PHOTO && file.type().isPicture() && file.erased() == null)
                .map(this::asStored)
                .orElseThrow(() -> Refusal.notFound("โครงการ " + project + " ไม่มีภาพนี้"));
    }

    /** Whole, or not at all: a report rather notes that a photo is missing than shows another. */
    private byte[] asStored(StoredDocument photo) {
        try (var content = documents.content(photo)) {
            return content.readAllBytes();
        } catch (IOException damaged) { // which the reading has logged
            throw Refusal.notFound("ภาพนี้ไม่ตรงกับที่จัดเก็บไว้ จึงไม่ส่งให้พิมพ์");
        }
    }
}
