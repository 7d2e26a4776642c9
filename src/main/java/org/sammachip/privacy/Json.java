package org.sammachip.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.sammachip.privacy.SubjectRows.Column;
import org.sammachip.privacy.SubjectRows.Row;
import org.sammachip.privacy.SubjectRows.Value;

/** Turns rows that the database gives as JSON into labelled texts. */
final class Json {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Json() {}

    static Row row(String row, List<Column> columns) {
        var node = parsed(row);
        return new Row(columns.stream()
                .map(column -> new Value(column.label(), text(node.path(column.columnName()))))
                .toList());
    }

    static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database gave what is no JSON", e);
        }
    }

    static String text(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return null;
        }
        return value.isValueNode() ? value.asText() : value.toString();
    }
}
