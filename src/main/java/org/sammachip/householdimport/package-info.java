/**
 * Households from an Excel file: the template to fill in, and the file read back into the rows of the form. Stores
 * nothing. The only module that knows Apache POI's spreadsheets.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Household import",
        allowedDependencies = {"access", "problem", "project", "project :: household", "thai"})
package org.sammachip.householdimport;
