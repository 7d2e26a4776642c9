/** What happened to a case and who saw it: the change log, its chain, and what auditors read of both. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {
            "access",
            "area",
            "document",
            "lifecycle",
            "problem",
            "project",
            "project :: *",
            "report",
            "report :: pdf",
            "thai"
        })
package org.sammachip.audit;
