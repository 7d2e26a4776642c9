package org.sammachip.document;

/** A small picture of a stored one; of an old one, which has none, the picture itself. */
record Thumbnail(FileType type, String fileName, byte[] content) {}
