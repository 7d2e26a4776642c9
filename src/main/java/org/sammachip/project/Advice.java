package org.sammachip.project;

/**
 * What a decision table answered. Kept beside what the officer decided, so that an override can be seen.
 *
 * @param answer the table's answer; several are separated by a comma and a space
 * @param reason one Thai sentence
 */
public record Advice(String answer, String reason) {}
