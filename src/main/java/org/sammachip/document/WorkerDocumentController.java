package org.sammachip.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import org.sammachip.project.ProjectKey;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where a worker hands over what it made for an external task; safe to repeat. */
@RestController
class WorkerDocumentController {

    private final Documents documents;

    WorkerDocumentController(Documents documents) {
        this.documents = documents;
    }

    @PutMapping("/api/worker/documents/{externalTaskId}")
    Map<String, UUID> put(
            @PathVariable String externalTaskId,
            @RequestParam String projectKey,
            @RequestParam DocumentKind kind,
            @RequestParam(required = false) String subject,
            @RequestParam(defaultValue = "1") int revision,
            @RequestParam String fileName,
            @RequestParam(required = false) String templateVersion,
            InputStream body)
            throws IOException {
        var content = body.readNBytes(FileCheck.LIMIT + 1);
        var document = new NewDocument(ProjectKey.typed(projectKey), kind, subject, revision, fileName, content);
        return Map.of("id", documents.addOnce(externalTaskId, document, templateVersion));
    }
}
