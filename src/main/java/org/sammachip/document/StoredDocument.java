package org.sammachip.document;

import java.util.UUID;

/** A stored file with its content. */
public record StoredDocument(UUID id, Place place, String fileName, String mediaType, byte[] content) {}
