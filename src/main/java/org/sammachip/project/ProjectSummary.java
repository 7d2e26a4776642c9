package org.sammachip.project;

import java.math.BigDecimal;

/**
 * What the head of a form, a letter or a list says about a project.
 *
 * @param fiscalYear Buddhist-era year
 * @param budget baht
 * @param officer user id
 */
public record ProjectSummary(
        String key,
        String villageName,
        int villageNumber,
        String subdistrict,
        String district,
        String province,
        int fiscalYear,
        BigDecimal budget,
        String officer,
        String status) {}
