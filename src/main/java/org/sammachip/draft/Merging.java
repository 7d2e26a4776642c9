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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Lays a draft over what the form holds now, knowing what it held when typing began. What a person typed stays; what
 * they left as it was follows the record. Rows are matched by the key that the form names: a row that is gone from the
 * record goes from the draft, a row that is new there comes in, a row that the person added or removed stays so. A list
 * whose rows no key tells apart, such as two handings-over of one item, stays as it was typed.
 */
class Merging {

    private final DraftRules rules;
    private final List<String> dropped = new ArrayList<>();
    private final List<String> added = new ArrayList<>();

    Merging(DraftRules rules) {
        this.rules = rules;
    }

    DraftMerge merge(JsonNode before, JsonNode draft, JsonNode now) {
        var then = asOfThen(before, now);
        return same(before, then)
                ? new DraftMerge(draft, false, dropped, added)
                : new DraftMerge(merge("", before, draft, then), true, dropped, added);
    }

    /** What the form would hold now if it were still the day on which typing began. */
    private JsonNode asOfThen(JsonNode before, JsonNode now) {
        var then = now.deepCopy();
        for (var name : rules.ofClock()) {
            var seen = before.findValue(name);
            if (seen != null) {
                then.findParents(name).forEach(row -> ((ObjectNode) row).set(name, seen));
            }
        }
        return then;
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
        var key = before.isArray() && draft.isArray() && now.isArray() ? key(before, draft, now) : null;
        return key == null ? draft : rows(name, key, before, draft, now);
    }

    private ObjectNode fields(JsonNode before, JsonNode draft, JsonNode now) {
        var merged = JsonNodeFactory.instance.objectNode();
        now.fieldNames()
                .forEachRemaining(
                        name -> merged.set(name, merge(name, at(before, name), at(draft, name), at(now, name))));
        return merged;
    }

    private ArrayNode rows(String name, String key, JsonNode before, JsonNode draft, JsonNode now) {
        var old = byKey(before, key);
        var typed = byKey(draft, key);
        var known = byKey(now, key);
        var merged = JsonNodeFactory.instance.arrayNode();
        known.forEach((id, row) -> {
            if (typed.containsKey(id)) {
                merged.add(merge(name, old.getOrDefault(id, NullNode.instance), typed.get(id), row));
            } else if (!old.containsKey(id)) {
                merged.add(row);
                added.add(name);
            }
        });
        draft.forEach(row -> {
            var id = at(row, key).asText();
            if (at(row, key).isNull() || !old.containsKey(id) && !known.containsKey(id)) {
                merged.add(row);
            } else if (!known.containsKey(id)) {
                dropped.add(name);
            }
        });
        return merged;
    }

    /** The field that tells all these rows apart; a row that the person added may have none yet. */
    private String key(JsonNode before, JsonNode draft, JsonNode now) {
        return rules.rowKeys().stream()
                .filter(key -> byKey(before, key).size() == before.size()
                        && byKey(now, key).size() == now.size()
                        && byKey(draft, key).size() == withKey(draft, key).count())
                .findFirst()
                .orElse(null);
    }

    private static Map<String, JsonNode> byKey(JsonNode rows, String key) {
        var found = new LinkedHashMap<String, JsonNode>();
        withKey(rows, key).forEach(row -> found.put(at(row, key).asText(), row));
        return found;
    }

    private static Stream<JsonNode> withKey(JsonNode rows, String key) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> !at(row, key).isNull());
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
                    && IntStream.range(0, one.size()).allMatch(i -> same(one.get(i), other.get(i)));
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
