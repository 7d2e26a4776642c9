package org.sammachip.document;

/**
 * A file to be stored.
 *
 * @param subject what the document is about within its place, such as the id of an activity, or null
 * @param revision counted from 1
 */
public record NewDocument(
        Place place, DocumentKind kind, String subject, int revision, String fileName, byte[] content) {

    NewDocument with(String fileName, byte[] content) {
        return new NewDocument(place, kind, subject, revision, fileName, content);
    }
}
