/** Stored files: photos that officers add, documents that the worker made. Never part of an engine variable. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Document",
        allowedDependencies = {"access", "problem", "project"})
package org.sammachip.document;
