package org.sammachip.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A stored file as a list shows it.
 *
 * @param kindName Thai
 * @param revision of the data that it was made from; 1 of what has no revisions
 * @param size bytes
 * @param sha256 hexadecimal
 * @param createdBy user id
 * @param templateVersion what a worker made it from; null of what people added, like the external task that asked for it
 * @param takenAt when the camera took the photo; null when it did not say, like the two after it
 * @param latitude WGS 84; null, like the longitude, for readers who do not work with the households
 * @param width pixels, of pictures
 * @param thumbnail whether {@code /documents/{id}/thumbnail} shows something
 * @param erased whether its content was erased, at the wish of whom it showed or because its time was over
 * @param closed whether the reader has to give a reason before it opens
 * @param used whether the record refers to it; a photo of a form that was never sent is not used, what a worker made is
 */
public record DocumentEntry(
        UUID id,
        DocumentKind kind,
        String kindName,
        String subject,
        int revision,
        String fileName,
        String mediaType,
        int size,
        String sha256,
        String createdBy,
        Instant createdAt,
        String templateVersion,
        String externalTaskId,
        Instant takenAt,
        BigDecimal latitude,
        BigDecimal longitude,
        Integer width,
        Integer height,
        boolean thumbnail,
        boolean used,
        boolean erased,
        boolean closed) {

    /** Without its place, or without all that tells whom it shows. */
    DocumentEntry shown(BigDecimal latitude, BigDecimal longitude, boolean closed) {
        return new DocumentEntry(
                id,
                kind,
                kindName,
                subject,
                revision,
                closed && kind.fromPeople() ? kindName : fileName,
                mediaType,
                size,
                sha256,
                createdBy,
                createdAt,
                templateVersion,
                externalTaskId,
                takenAt,
                latitude,
                longitude,
                width,
                height,
                thumbnail && !closed,
                used,
                erased,
                closed);
    }
}
