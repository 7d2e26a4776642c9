/**
 * Makes the documents that the process waits for: fetches external tasks from the engine's REST interface, asks the
 * server for a read model, renders it, hands the document over, completes. Knows no database; runs inside the server or,
 * with profile {@code worker}, as a process of its own.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Worker",
        allowedDependencies = {
            "access",
            "lifecycle",
            "report",
            "report :: docx",
            "report :: pdf",
            "report :: rollup",
            "report :: xlsx",
            "thai"
        })
package org.sammachip.worker;
