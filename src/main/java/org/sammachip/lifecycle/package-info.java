/** Runs a project through the engine: ten steps, the activity and obstacle cases they share, and what happens case-wide. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Lifecycle",
        allowedDependencies = {"access", "area", "document", "draft", "problem", "project", "project :: *", "thai"})
package org.sammachip.lifecycle;
