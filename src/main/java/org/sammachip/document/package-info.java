/**
 * Stored files: photos and scans that officers add, documents that the worker made. Never part of an engine variable.
 * Of a photo the picture, its time and its place are kept; whatever else a camera writes into a file is not.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Document",
        allowedDependencies = {
            "access",
            "area",
            "problem",
            "project",
            "project :: activity",
            "project :: material",
            "thai"
        })
package org.sammachip.document;
