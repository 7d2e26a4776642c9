package org.sammachip.projectfile;

import java.util.List;
import java.util.Map;

/**
 * A page of the search.
 *
 * @param found how many projects there are on all pages
 * @param fiscalYears for which there is any project in scope, the newest first (Buddhist era)
 * @param fiscalYear that was searched; null for all
 * @param yearly whether the reader searches one year at a time
 */
record FoundProjects(
        long found,
        int page,
        int pageSize,
        List<Found> projects,
        List<Integer> fiscalYears,
        Integer fiscalYear,
        boolean yearly) {

    /**
     * @param officer name, not id
     * @param heads the household heads that were found, three at most; empty when the project was found by other words
     */
    record Found(
            String key,
            String villageName,
            int villageNumber,
            String subdistrict,
            String district,
            String province,
            int fiscalYear,
            String status,
            String officer,
            List<String> heads) {

        Found named(Map<String, String> names) {
            return new Found(
                    key,
                    villageName,
                    villageNumber,
                    subdistrict,
                    district,
                    province,
                    fiscalYear,
                    status,
                    names.getOrDefault(officer, officer),
                    heads);
        }
    }
}
