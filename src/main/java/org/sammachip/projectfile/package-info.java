/** The project's file (แฟ้มโครงการ): all that is known of one project on one screen, and the search that finds it. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Project file",
        allowedDependencies = {"access", "lifecycle", "problem", "project", "project :: evaluation", "thai"})
package org.sammachip.projectfile;
