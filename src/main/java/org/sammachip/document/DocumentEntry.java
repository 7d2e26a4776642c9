package org.sammachip.document;

import java.time.Instant;
import java.util.UUID;

/**
 * A stored file as a list shows it.
 *
 * @param kindName Thai
 * @param size bytes
 * @param sha256 hexadecimal
 * @param createdBy user id
 */
public record DocumentEntry(
        UUID id,
        DocumentKind kind,
        String kindName,
        String subject,
        int revision,
        String fileName,
        String mediaType,
        int size,
        String sha256,
        String createdBy,
        Instant createdAt) {}
