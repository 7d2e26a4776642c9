package org.sammachip.lifecycle;

/** One entry of a list to choose from: what is submitted, and what the officer reads. */
public record Choice(String value, String label) {}
