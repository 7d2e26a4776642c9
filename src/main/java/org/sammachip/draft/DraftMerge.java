package org.sammachip.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A draft laid over what the form holds now.
 *
 * @param changed whether the record changed what the form holds since typing began
 * @param dropped names of the lists from which rows went, once a row
 * @param added names of the lists to which rows came, once a row
 */
public record DraftMerge(JsonNode values, boolean changed, List<String> dropped, List<String> added) {}
