package org.sammachip.rehearsal;

/** The rehearsal cannot go on; the message is an English sentence with the next step. */
class RehearsalFailed extends RuntimeException {

    RehearsalFailed(String message) {
        super(message);
    }

    RehearsalFailed(String message, Exception cause) {
        super(message, cause);
    }
}
