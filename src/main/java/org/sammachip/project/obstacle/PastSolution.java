package org.sammachip.project.obstacle;

import java.time.LocalDate;

/** What helped against the same category of obstacle in a village nearby. */
public record PastSolution(
        String solution, String villageName, String subdistrict, int fiscalYear, LocalDate resolvedOn) {}
