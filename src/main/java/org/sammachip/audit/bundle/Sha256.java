package org.sammachip.audit.bundle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The one digest of the change log and its bundles. */
final class Sha256 {

    private Sha256() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
