package org.sammachip.document;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.sammachip.access.ReadsPersonalData;
import org.sammachip.access.WhatIsRead;
import org.sammachip.project.ProjectKey;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files as the forms and lists of Tasklist and Cockpit send and show them, in the web applications' session. */
@RestController
@RequestMapping("/camunda/api/app")
class DocumentController {

    /** Bytes: EXIF lies within the first of them. */
    private static final int HEAD = 256 * 1024;

    private final Documents documents;
    private final Uploads uploads;

    DocumentController(Documents documents, Uploads uploads) {
        this.documents = documents;
        this.uploads = uploads;
    }

    /**
     * @param id chosen by the browser, so that a file sent twice over a bad line is stored once
     * @param original the first bytes of a photo that the browser shrunk
     */
    @PostMapping("/documents")
    DocumentEntry add(
            @RequestParam(required = false) UUID id,
            @RequestParam String projectKey,
            @RequestParam(defaultValue = "PHOTO") DocumentKind kind,
            @RequestParam(required = false) String subject,
            @RequestParam MultipartFile file,
            @RequestParam(required = false) MultipartFile original)
            throws IOException {
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var project = ProjectKey.typed(projectKey);
        return uploads.add(
                id == null ? UUID.randomUUID() : id,
                project,
                kind,
                () -> new Uploads.Opened(
                        new NewDocument(Place.of(project), kind, subject, 1, name, file.getBytes()),
                        original == null ? new byte[0] : head(original)));
    }

    private static byte[] head(MultipartFile original) throws IOException {
        try (var stream = original.getInputStream()) {
            return stream.readNBytes(HEAD);
        }
    }

    @DeleteMapping("/documents/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id) {
        uploads.remove(id);
    }

    /** What is known of one file: a form that comes back from a draft asks for it. */
    @ReadsPersonalData(value = "รายการเอกสาร", onceIn = 15)
    @GetMapping("/documents/{id}/entry")
    DocumentEntry entry(@PathVariable UUID id) {
        told(id);
        return documents.entry(id);
    }

    /** 320 pixels. */
    @ReadsPersonalData(value = "ภาพย่อ", onceIn = 15)
    @GetMapping("/documents/{id}/thumbnail")
    ResponseEntity<byte[]> thumbnail(@PathVariable UUID id) {
        told(id);
        return Download.of(documents.thumbnail(id));
    }

    /** @param download whether the browser saves the file instead of showing it */
    @ReadsPersonalData("เปิดเอกสาร")
    @GetMapping("/documents/{id}")
    ResponseEntity<InputStreamResource> get(
            @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean download) throws IOException {
        return Download.of(told(id), documents, download);
    }

    /** Tells the access log what is read. */
    private StoredDocument told(UUID id) {
        var document = documents.get(id);
        WhatIsRead.now().of(document.place().projectKey()).with("document", id).with("kind", document.kind());
        return document;
    }

    /** @param made those that workers made, or those that people added; both when it is not said */
    @ReadsPersonalData(value = "รายการเอกสาร", onceIn = 15)
    @GetMapping("/projects/{key}/documents")
    List<DocumentEntry> list(
            @PathVariable String key,
            @RequestParam(required = false) Boolean made,
            @RequestParam(defaultValue = "0") int page) {
        return documents.page(ProjectKey.typed(key), made, Math.max(page, 0));
    }
}
