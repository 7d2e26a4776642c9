package org.sammachip.verify;

/**
 * A stored file of the bundle.
 *
 * @param offset of its content
 */
record Entry(String name, long offset, long size, String sha256) {}
