package org.sammachip.document;

/**
 * How a worker made a document.
 *
 * @param templateVersion null when the worker did not say
 */
record Making(String externalTaskId, String templateVersion) {

    /** Of what people added. */
    static final Making BY_HAND = new Making(null, null);
}
