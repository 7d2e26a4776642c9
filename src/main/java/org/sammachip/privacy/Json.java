package org.sammachip.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads what the database gives as JSON. */
final class Json {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Json() {}

    static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database gave what is no JSON", e);
        }
    }
}
