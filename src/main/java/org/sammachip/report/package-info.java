/** Read models of a project for documents, and the documents' rendering. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Report",
        allowedDependencies = {"access", "problem", "project", "project :: *", "thai"})
package org.sammachip.report;
