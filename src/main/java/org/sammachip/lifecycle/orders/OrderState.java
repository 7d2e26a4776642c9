package org.sammachip.lifecycle.orders;

import java.time.Instant;
import java.util.UUID;
import org.sammachip.document.DocumentKind;

/**
 * How far an ordered document is.
 *
 * @param areaName of a document of an area, as {@code area} and {@code fiscalYear} are
 * @param askedByName a person's name, or the account
 * @param progress per cent
 * @param documentId once it is ready
 * @param message a Thai sentence for the person, where something went wrong
 */
record OrderState(
        long id,
        DocumentKind kind,
        String kindName,
        String projectKey,
        String subject,
        String area,
        String areaName,
        Integer fiscalYear,
        String askedByName,
        Instant askedAt,
        State state,
        int progress,
        UUID documentId,
        String fileName,
        Integer size,
        String message) {

    enum State {
        /** For a worker, also for one that will try again. */
        WAITING,
        WORKING,
        READY,
        FAILED
    }
}
