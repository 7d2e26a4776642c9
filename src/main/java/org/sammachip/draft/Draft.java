package org.sammachip.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * A draft as it is kept.
 *
 * @param prefilled what the form held before anything was typed
 * @param content what it held when it was saved, in the shape of the submission
 * @param raw texts that are no valid value yet, by the path of their field
 * @param version counts the savings, from 1
 * @param page the open page that saved last
 */
public record Draft(JsonNode prefilled, JsonNode content, JsonNode raw, int version, UUID page, Instant savedAt) {

    /** Its content laid over what the form would hold now. */
    public DraftMerge over(JsonNode now, DraftRules rules) {
        return new Merging(rules).merge(prefilled, content, now);
    }
}
