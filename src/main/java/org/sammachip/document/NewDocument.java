package org.sammachip.document;

import org.sammachip.project.ProjectKey;

/**
 * A file to be stored.
 *
 * @param subject what the document is about within the project, such as the id of an activity, or null
 * @param revision counted from 1
 */
public record NewDocument(
        ProjectKey project, DocumentKind kind, String subject, int revision, String fileName, byte[] content) {

    NewDocument with(String fileName, byte[] content) {
        return new NewDocument(project, kind, subject, revision, fileName, content);
    }
}
