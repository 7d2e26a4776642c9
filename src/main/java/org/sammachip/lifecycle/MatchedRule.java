package org.sammachip.lifecycle;

import java.util.Map;

/** What one matching rule of a decision table answers, by the names of the table's outputs. */
public record MatchedRule(Map<String, Object> outputs) {

    /** The Thai sentence that explains the rule; empty where the table has no such column. */
    public String reason() {
        return text("reason");
    }

    public String text(String output) {
        var value = outputs.get(output);
        return value == null ? "" : value.toString();
    }

    public int number(String output) {
        return ((Number) outputs.get(output)).intValue();
    }

    public boolean is(String output) {
        return Boolean.TRUE.equals(outputs.get(output));
    }
}
