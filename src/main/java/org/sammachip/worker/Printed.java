package org.sammachip.worker;

/** @param templateVersion says by which template, style and house terms it was made: see the documents' provenance */
record Printed(byte[] pdf, String templateVersion) {}
