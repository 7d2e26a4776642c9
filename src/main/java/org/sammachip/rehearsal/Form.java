package org.sammachip.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;

/**
 * Fills in a form as a person does: what is prefilled stays unless the case file says otherwise, and things are picked
 * by the name a person reads, not by the number that the server gave them.
 */
class Form {

    /** Field of the form that holds a number → option list and the property by which a person knows the thing. */
    private static final Map<String, String[]> PICKED = Map.of(
            "acknowledged", new String[] {"guidelines", "title"},
            "householdId", new String[] {"households", "houseNumber"},
            "chairId", new String[] {"households", "houseNumber"},
            "secretaryId", new String[] {"households", "houseNumber"},
            "treasurerId", new String[] {"households", "houseNumber"},
            "memberIds", new String[] {"households", "houseNumber"},
            "householdIds", new String[] {"households", "houseNumber"},
            "sageId", new String[] {"sages", "name"},
            "materialItemId", new String[] {"items", "item"},
            "groupId", new String[] {"groups", "name"});

    private static final String EVERYTHING = "*";

    /** Fields by which a row of a table is known. */
    private static final Set<String> ROW_NAMES = Set.of("householdId", "groupId", "topic");

    private final JsonNode values;
    private final JsonNode options;

    Form(JsonNode prefilled) {
        this.values = prefilled.path("values");
        this.options = prefilled.path("options");
    }

    /** @return what is submitted */
    JsonNode filled(JsonNode told) {
        return pick("", fill(values.deepCopy(), told));
    }

    private JsonNode fill(JsonNode prefilled, JsonNode told) {
        if (told.isMissingNode()) {
            return prefilled;
        }
        if (prefilled instanceof ArrayNode rows && told.isObject()) {
            return rows(rows, (ObjectNode) told);
        }
        if (!told.isObject() || !(prefilled instanceof ObjectNode)) {
            return told.deepCopy();
        }
        var filled = (ObjectNode) prefilled;
        told.fields()
                .forEachRemaining(
                        field -> filled.set(field.getKey(), fill(filled.path(field.getKey()), field.getValue())));
        return filled;
    }

    /** {@code {"each": {…}, "rows": [{"householdId": "12/3", …}]}} fills every prefilled row, then the named ones. */
    private ArrayNode rows(ArrayNode prefilled, ObjectNode told) {
        var rows = new ArrayList<JsonNode>();
        for (var row : prefilled) {
            var filled = fill(row.deepCopy(), told.path("each"));
            for (var named : told.path("rows")) {
                if (sameRow(filled, named)) {
                    filled = fill(filled, named);
                }
            }
            rows.add(filled);
        }
        return JsonNodeFactory.instance.arrayNode().addAll(rows);
    }

    private boolean sameRow(JsonNode row, JsonNode named) {
        return ROW_NAMES.stream().filter(named::has).anyMatch(field -> pick(field, named.get(field))
                .equals(pick(field, row.path(field))));
    }

    private JsonNode pick(String field, JsonNode node) {
        if (node instanceof ObjectNode object) {
            var names = new ArrayList<String>();
            object.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> object.set(name, pick(name, object.get(name))));
        } else if (node instanceof ArrayNode array) {
            var picked = JsonNodeFactory.instance.arrayNode();
            array.forEach(element -> {
                if (element.asText().equals(EVERYTHING) && PICKED.containsKey(field)) {
                    options.path(PICKED.get(field)[0]).forEach(option -> picked.add(option.path("id")));
                } else {
                    picked.add(pick(field, element));
                }
            });
            return picked;
        } else if (node.isTextual() && PICKED.containsKey(field)) {
            return id(field, node.asText());
        }
        return node;
    }

    private JsonNode id(String field, String name) {
        var known = PICKED.get(field);
        for (var option : options.path(known[0])) {
            if (option.path(known[1]).asText().equals(name)) {
                return option.path("id");
            }
        }
        throw new RehearsalFailed("The form offers no “%s” whose %s is “%s”; it offers %s."
                .formatted(field, known[1], name, options.path(known[0])));
    }
}
