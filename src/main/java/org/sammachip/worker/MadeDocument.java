package org.sammachip.worker;

/**
 * A document ready to be handed over.
 *
 * @param kind as the server's record names it: INVITATIONS, EVALUATION_REPORT or KNOWLEDGE_RECORD
 * @param subject id of the activity that the document is about, or null
 */
record MadeDocument(String kind, String subject, int revision, String fileName, byte[] content) {}
