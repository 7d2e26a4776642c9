package org.sammachip.worker;

/** @param docx the same document, for an office to edit */
record PrintedTwice(byte[] pdf, byte[] docx, String templateVersion) {}
