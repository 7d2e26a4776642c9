/** Workbooks that read like the department's own: one look for every sheet, numbers as numbers, dates in the Buddhist era. */
@org.springframework.modulith.NamedInterface("xlsx")
package org.sammachip.report.xlsx;
