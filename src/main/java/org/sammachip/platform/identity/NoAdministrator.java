package org.sammachip.platform.identity;

/** The database has no administrator, and the operator gave no usable password for the first one. */
class NoAdministrator extends RuntimeException {

    NoAdministrator(int shortest) {
        super("The database has no administrator yet, and SAMMACHIP_SETUP_PASSWORD is missing or shorter than "
                + shortest + " characters.");
    }
}
