package org.sammachip.lifecycle;

/** A typed date that names no day; the message is the Thai ending of a sentence about the field. */
class IllegalDate extends IllegalArgumentException {

    IllegalDate(String message) {
        super(message);
    }
}
