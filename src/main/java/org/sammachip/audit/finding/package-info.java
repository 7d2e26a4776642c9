/** Findings (ข้อสังเกต): questions that an auditor asks of all cases in scope, each a list that leads to cases. */
package org.sammachip.audit.finding;
