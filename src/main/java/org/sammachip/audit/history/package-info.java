/**
 * The history of cases, running or ended, as Cockpit shows it to auditors: search, case, timeline, forms as submitted,
 * decisions. Reads the engine's history tables by SQL, because the engine's own queries can neither join them with the
 * record nor page through them together.
 */
package org.sammachip.audit.history;
