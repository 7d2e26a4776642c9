package org.sammachip.project.guideline;

/**
 * A guideline document of the programme.
 *
 * @param link address of the document, or null when it is only kept on paper
 */
public record Guideline(long id, int fiscalYear, String title, String edition, String link) {}
