package org.sammachip.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Lays a draft over what the form holds now, knowing what it held when typing began. What a person typed stays; what
 * they left as it was follows the record. Rows that the server fills in are matched by their id: a row that is gone from
 * the record goes from the draft, a row that is new there comes in, a row that the person added or removed stays so.
 *
 * @param changed whether the record changed what the form holds since typing began
 * @param dropped names of the lists from which rows went, once a row
 * @param added names of the lists to which rows came, once a row
 */
public record DraftMerge(JsonNode values, boolean changed, List<String> dropped, List<String> added) {

    static DraftMerge of(JsonNode before, JsonNode draft, JsonNode now) {
        var merge = new DraftMerge(null, !same(before, now), new ArrayList<>(), new ArrayList<>());
        var values = merge.changed ? merge.merge("", before, draft, now) : draft;
        return new DraftMerge(values, merge.changed, merge.dropped, merge.added);
    }

    private JsonNode merge(String name, JsonNode before, JsonNode draft, JsonNode now) {
        if (same(before, draft)) {
            return now;
        }
        if (same(before, now)) {
            return draft;
        }
        if (before.isObject() && draft.isObject() && now.isObject()) {
            return fields(before, draft, now);
        }
        var id = draft.isArray() && now.isArray() && before.isArray() ? identity(before, now) : null;
        return id == null ? draft : rows(name, id, before, draft, now);
    }

    private ObjectNode fields(JsonNode before, JsonNode draft, JsonNode now) {
        var merged = JsonNodeFactory.instance.objectNode();
        now.fieldNames()
                .forEachRemaining(
                        name -> merged.set(name, merge(name, at(before, name), at(draft, name), at(now, name))));
        return merged;
    }

    private ArrayNode rows(String name, String id, JsonNode before, JsonNode draft, JsonNode now) {
        var old = byId(before, id);
        var typed = byId(draft, id);
        var merged = JsonNodeFactory.instance.arrayNode();
        byId(now, id).forEach((key, row) -> {
            if (typed.containsKey(key)) {
                merged.add(merge(name, old.getOrDefault(key, NullNode.instance), typed.get(key), row));
            } else if (!old.containsKey(key)) {
                merged.add(row);
                added.add(name);
            }
        });
        var known = byId(now, id).keySet();
        draft.forEach(row -> {
            var key = at(row, id).asText();
            if (old.containsKey(key) && !known.contains(key)) {
                dropped.add(name);
            } else if (at(row, id).isNull() || !known.contains(key)) {
                merged.add(row);
            }
        });
        return merged;
    }

    /** The field that tells rows apart: {@code id}, or else the first one like {@code householdId} that all rows have. */
    private static String identity(JsonNode before, JsonNode now) {
        var rows = StreamSupport.stream(now.spliterator(), false)
                .filter(JsonNode::isObject)
                .toList();
        var names = new LinkedHashSet<>(Set.of("id"));
        rows.forEach(row -> row.fieldNames().forEachRemaining(name -> {
            if (name.endsWith("Id")) {
                names.add(name);
            }
        }));
        before.forEach(row -> row.fieldNames().forEachRemaining(name -> {
            if (name.endsWith("Id")) {
                names.add(name);
            }
        }));
        return names.stream()
                .filter(name -> tellsApart(name, now) && tellsApart(name, before))
                .findFirst()
                .orElse(null);
    }

    private static boolean tellsApart(String name, JsonNode rows) {
        var ids = StreamSupport.stream(rows.spliterator(), false)
                .map(row -> at(row, name))
                .filter(id -> id.isValueNode() && !id.isNull())
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
        return ids.size() == rows.size();
    }

    private static Map<String, JsonNode> byId(JsonNode rows, String id) {
        var found = new LinkedHashMap<String, JsonNode>();
        rows.forEach(row -> {
            if (!at(row, id).isNull()) {
                found.put(at(row, id).asText(), row);
            }
        });
        return found;
    }

    private static JsonNode at(JsonNode object, String name) {
        var value = object.get(name);
        return value == null ? NullNode.instance : value;
    }

    /** Numbers by their value, and a field that is missing is one without a value. */
    private static boolean same(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue()) == 0;
        }
        if (one.isArray() && other.isArray()) {
            return one.size() == other.size()
                    && java.util.stream.IntStream.range(0, one.size()).allMatch(i -> same(one.get(i), other.get(i)));
        }
        if (one.isObject() && other.isObject()) {
            var names = new LinkedHashSet<String>();
            one.fieldNames().forEachRemaining(names::add);
            other.fieldNames().forEachRemaining(names::add);
            return names.stream().allMatch(name -> same(at(one, name), at(other, name)));
        }
        return one.equals(other);
    }
}
