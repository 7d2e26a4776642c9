package org.sammachip.document;

/**
 * A photo as it is stored: upright JPEG that carries nothing but the picture.
 *
 * @param thumbnail JPEG
 */
record Picture(byte[] jpeg, byte[] thumbnail, int width, int height) {}
