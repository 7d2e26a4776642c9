package org.sammachip.document;

import java.util.UUID;

/** The document that an order led to; of several, the first. */
public record MadeFile(UUID id, String fileName, int size) {}
