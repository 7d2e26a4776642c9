/**
 * Checks a bundle without the server, its database or its code: the command {@code verify}. What it knows of the format
 * is written down once more here and in {@code docs/adr/0014-a-bundle-that-proves-itself.md}, so that a fault of the
 * writer is not a fault of the reader.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Verify",
        allowedDependencies = {})
package org.sammachip.verify;
