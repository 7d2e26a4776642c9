package org.sammachip.lifecycle;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;

/**
 * What a person typed into this form before, as it is shown again.
 *
 * @param values in the shape of the submission; what the record changed meanwhile is in it
 * @param raw texts that are no valid value yet, by the path of their field
 * @param merged whether {@code values} are no longer those that were saved
 * @param told Thai sentences about rows that went or came meanwhile
 */
record RestoredDraft(int version, Instant savedAt, JsonNode values, JsonNode raw, boolean merged, List<String> told) {}
