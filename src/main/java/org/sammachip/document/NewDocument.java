package org.sammachip.document;

/**
 * A file to be stored.
 *
 * @param subject what the document is about within its place, such as the id of an activity, or null
 * @param revision of the data that it was made from, counted from 1; 1 of what has no revisions
 */
public record NewDocument(
        Place place, DocumentKind kind, String subject, int revision, String fileName, Content content) {

    public NewDocument(Place place, DocumentKind kind, String subject, int revision, String fileName, byte[] content) {
        this(place, kind, subject, revision, fileName, Content.of(content));
    }

    NewDocument holding(String fileName, Content content) {
        return new NewDocument(place, kind, subject, revision, fileName, content);
    }
}
