package org.sammachip.worker;

/**
 * A document ready to be handed over. The server finds its type from the content.
 *
 * @param kind as the server's record names it, such as INVITATIONS or EVALUATION_REPORT
 * @param subject id of what the document is about within the project, such as an activity, or null
 * @param templateVersion of the template that it was made with, or null where there is none
 */
record MadeDocument(
        String kind, String subject, int revision, String fileName, String templateVersion, byte[] content) {}
