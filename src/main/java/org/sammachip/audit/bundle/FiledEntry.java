package org.sammachip.audit.bundle;

import java.time.Instant;
import org.sammachip.document.Archive;

/**
 * A file of the project as {@code documents.json} tells it. Its name is not told: people put names into names of files.
 *
 * @param entry where it is in the bundle; null where it is withheld
 */
record FiledEntry(
        String id,
        String kind,
        int size,
        String sha256,
        String createdBy,
        Instant createdAt,
        String entry,
        String withheld) {

    static FiledEntry of(Archive.Filed file) {
        return new FiledEntry(
                file.id().toString(),
                file.kind(),
                file.size(),
                file.sha256(),
                file.createdBy(),
                file.createdAt(),
                file.withheld() == null ? "documents/" + file.id() + "." + file.ending() : null,
                file.withheld());
    }
}
