/** What people have typed and not sent yet, kept for them on the server. Knows neither forms nor engine. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Draft",
        allowedDependencies = {"access", "problem", "project"})
package org.sammachip.draft;
