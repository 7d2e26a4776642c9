package org.sammachip.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.sammachip.problem.Refusal;

/**
 * One change of a JSON document: a new value at a place, or rows of a list that take the place of others.
 *
 * @param at names of fields, and indexes of rows as numbers
 * @param set the new value; not looked at when {@code put} is there
 * @param from index of the first row that changed
 * @param drop how many rows go
 * @param put the rows that come; null when {@code set} is meant
 */
record JsonChange(List<JsonNode> at, JsonNode set, int from, int drop, List<JsonNode> put) {

    /** Of a list that can be changed in part; a longer one is saved as a whole. */
    static final int ROWS = 10_000;

    /** @throws Refusal when the document has no such place */
    void applyTo(JsonNode document) {
        if (at == null || at.isEmpty()) {
            throw misplaced();
        }
        if (put != null) {
            splice(descend(document, at));
        } else {
            set(descend(document, at.subList(0, at.size() - 1)), at.get(at.size() - 1));
        }
    }

    private static JsonNode descend(JsonNode from, List<JsonNode> path) {
        var node = from;
        for (var step : path) {
            node = step.isInt() ? node.path(step.intValue()) : node.path(step.asText());
        }
        return node;
    }

    private void set(JsonNode parent, JsonNode last) {
        if (parent instanceof ObjectNode object && last.isTextual()) {
            object.set(last.textValue(), set);
        } else if (parent instanceof ArrayNode list && last.isInt() && list.has(last.intValue())) {
            list.set(last.intValue(), set);
        } else {
            throw misplaced();
        }
    }

    private void splice(JsonNode rows) {
        if (!(rows instanceof ArrayNode list) || from < 0 || drop < 0 || drop > list.size() - from) {
            throw misplaced();
        }
        if (list.size() - drop + put.size() > ROWS) {
            throw misplaced();
        }
        var spliced = new ArrayList<JsonNode>();
        list.forEach(spliced::add);
        var middle = spliced.subList(from, from + drop);
        middle.clear();
        middle.addAll(put);
        list.removeAll().addAll(spliced);
    }

    /** The page then saves the whole. */
    private static Refusal misplaced() {
        return Refusal.conflict("ฉบับร่างในระบบไม่ตรงกับหน้านี้ ระบบจะบันทึกใหม่ทั้งฉบับ");
    }
}
