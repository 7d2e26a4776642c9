/** Engine configuration, database, security, clock and problem details: what the other modules stand on. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Platform",
        allowedDependencies = {"access", "area", "problem", "thai"})
package org.sammachip.platform;
