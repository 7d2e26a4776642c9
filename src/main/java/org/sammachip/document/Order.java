package org.sammachip.document;

import java.time.Instant;

/**
 * A document that somebody asked for.
 *
 * @param subject id of the activity that it is about; null where the kind has none
 * @param askedBy user id
 * @param progress per cent, as the worker told
 * @param externalTaskId the worker's task, by which the document is found
 */
public record Order(
        long id,
        DocumentKind kind,
        Place place,
        String subject,
        String askedBy,
        Instant askedAt,
        int progress,
        String externalTaskId) {}
