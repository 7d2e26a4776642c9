package org.sammachip.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sammachip.project.ProjectKey;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files as the forms and lists of Tasklist and Cockpit send and show them, in the web applications' session. */
@RestController
@RequestMapping("/camunda/api/app")
class DocumentController {

    private final Documents documents;

    DocumentController(Documents documents) {
        this.documents = documents;
    }

    /** People add photos; the other kinds are written by the worker alone. */
    @PostMapping("/documents")
    Map<String, UUID> add(
            @RequestParam String projectKey,
            @RequestParam(required = false) String subject,
            @RequestParam MultipartFile file)
            throws IOException {
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var document =
                new NewDocument(ProjectKey.typed(projectKey), DocumentKind.PHOTO, subject, 1, name, file.getBytes());
        return Map.of("id", documents.add(document));
    }

    /** @param download whether the browser saves the file instead of showing it */
    @GetMapping("/documents/{id}")
    ResponseEntity<byte[]> get(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean download) {
        var document = documents.get(id);
        var disposition = (download ? ContentDisposition.attachment() : ContentDisposition.inline())
                .filename(document.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'")
                .cacheControl(CacheControl.noStore())
                .body(document.content());
    }

    @GetMapping("/projects/{key}/documents")
    List<DocumentEntry> list(@PathVariable String key, @RequestParam(defaultValue = "0") int page) {
        return documents.page(ProjectKey.typed(key), Math.max(page, 0));
    }
}
