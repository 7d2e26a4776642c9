package org.sammachip.problem;

/**
 * One fault in what was submitted.
 *
 * @param field path of the field as the form knows it, rows counted from 0: {@code households[3].income}; empty when
 *     the fault belongs to no single field
 * @param message a whole Thai sentence that names the field (and the row, counted from 1), the fault and what is
 *     expected
 */
public record Violation(String field, String message) {}
