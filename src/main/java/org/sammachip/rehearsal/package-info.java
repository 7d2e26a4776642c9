/**
 * Drives a rehearsal server over HTTP through the doors that Tasklist uses, as the people of a case file, from
 * registration to closed. Runs in a process of its own and shares no code with the server.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Rehearsal",
        allowedDependencies = {})
package org.sammachip.rehearsal;
