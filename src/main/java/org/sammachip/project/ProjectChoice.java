package org.sammachip.project;

/** A project as a list to choose from shows it. */
public record ProjectChoice(String key, String villageName, int villageNumber, String subdistrict, String status) {}
