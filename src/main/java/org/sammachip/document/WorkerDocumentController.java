package org.sammachip.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where a worker hands over what it made for an external task, safe to repeat. */
@RestController
class WorkerDocumentController {

    private final Documents documents;

    WorkerDocumentController(Documents documents) {
        this.documents = documents;
    }

    /** @param projectKey of what the process asked for; what a person ordered belongs where it was ordered for */
    @PutMapping("/api/worker/documents/{externalTaskId}")
    Map<String, UUID> put(
            @PathVariable String externalTaskId,
            @RequestParam(required = false) String projectKey,
            @RequestParam DocumentKind kind,
            @RequestParam(required = false) String subject,
            @RequestParam(defaultValue = "1") int revision,
            @RequestParam String fileName,
            @RequestParam(required = false) String templateVersion,
            InputStream body)
            throws IOException {
        var place = documents.placeOf(externalTaskId, projectKey);
        try (var content = Spool.of(body, FileCheck.LIMIT_OF_WORKERS)) {
            var document = new NewDocument(place, kind, subject, revision, fileName, content);
            return Map.of("id", documents.addOnce(externalTaskId, document, templateVersion));
        }
    }
}
