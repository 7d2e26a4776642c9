/**
 * What the law on personal data (PDPA, B.E. 2562) asks for: a log of who read what, reasons before names are shown,
 * people's rights over their data, and an end to keeping it (docs/adr/0013).
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Privacy",
        allowedDependencies = {"access", "lifecycle", "problem", "project", "project :: *", "thai"})
package org.sammachip.privacy;
