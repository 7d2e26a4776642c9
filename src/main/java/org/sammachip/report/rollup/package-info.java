/** The roll-up (รายงานภาพรวม) of a district, a province or the country in one fiscal year, read in a stream, written in a stream. */
@org.springframework.modulith.NamedInterface("rollup")
package org.sammachip.report.rollup;
