package org.sammachip.document;

import java.util.UUID;
import org.sammachip.project.ProjectKey;

/** A stored file with its content. */
public record StoredDocument(UUID id, ProjectKey project, String fileName, String mediaType, byte[] content) {}
