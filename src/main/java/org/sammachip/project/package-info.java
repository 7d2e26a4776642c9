/**
 * The record of a community project. Knows no engine and calls nothing in {@code lifecycle}: whoever runs a project
 * through its steps calls here, inside one transaction.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Project",
        allowedDependencies = {"access", "area", "problem", "thai"})
package org.sammachip.project;
