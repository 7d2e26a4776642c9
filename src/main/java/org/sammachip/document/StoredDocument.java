package org.sammachip.document;

import java.util.UUID;

/**
 * A stored file, without its content.
 *
 * @param size bytes
 * @param sha256 hexadecimal
 * @param erased why its content is gone; null while it is there
 */
record StoredDocument(
        UUID id,
        Place place,
        DocumentKind kind,
        FileType type,
        String fileName,
        int size,
        String sha256,
        String erased) {}
