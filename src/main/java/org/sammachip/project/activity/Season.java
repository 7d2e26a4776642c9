package org.sammachip.project.activity;

/**
 * What the table {@code seasonConflict} said about the planned date, beside why the officer kept it.
 *
 * @param seasonReason null unless the date stays in a harvest season
 */
public record Season(boolean seasonConflict, String seasonAdvice, String seasonReason) {}
