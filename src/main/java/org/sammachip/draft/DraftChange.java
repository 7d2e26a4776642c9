package org.sammachip.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;

/**
 * What a page saves: the whole content, or what changed since {@code version}.
 *
 * @param author for whom the page was opened; another person may have signed in since, in the same browser
 * @param version the version that the page knows; 0 when it knows none
 * @param page made up by the page when it opens; a page is never refused for what it saved itself
 * @param prefilled with the whole content; null where it is as before
 * @param content null when only {@code changes} are told
 */
public record DraftChange(
        String author,
        int version,
        UUID page,
        JsonNode prefilled,
        JsonNode content,
        List<JsonChange> changes,
        JsonNode raw) {

    boolean isWhole() {
        return content != null && content.isObject();
    }

    boolean isPrefilled() {
        return prefilled != null && prefilled.isObject();
    }
}
