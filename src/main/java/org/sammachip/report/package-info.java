/** What the evaluation report and the knowledge record say, read from the record of a project. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Report",
        allowedDependencies = {"access", "area", "document", "problem", "project", "project :: *", "thai"})
package org.sammachip.report;
