package org.sammachip.report;

import java.util.Map;

/**
 * What the evaluation report and the knowledge record are printed from.
 *
 * @param names of the people in {@code data}, by user id
 */
public record ReportDocument(ReportData data, Map<String, String> names) {

    public String name(String userId) {
        return names.getOrDefault(userId, userId);
    }
}
