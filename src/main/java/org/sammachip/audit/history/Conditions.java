package org.sammachip.audit.history;

import java.util.HashMap;
import java.util.Map;

/** The conditions of a search, all of which must hold, and their parameters. */
final class Conditions {

    private final StringBuilder text = new StringBuilder("true");
    private final Map<String, Object> parameters = new HashMap<>();

    void and(String condition) {
        text.append("\nand ").append(condition);
    }

    /** The same condition may come again: each time its parameter gets a number. */
    void and(String condition, String name, Object value) {
        var own = name + parameters.size();
        and(condition.replace(":" + name, ":" + own));
        parameters.put(own, value);
    }

    /** Only where something was asked for. */
    void andIf(Object asked, String condition, String name) {
        if (asked != null && !(asked instanceof String text && text.isBlank())) {
            and(condition, name, asked instanceof String text ? text.strip() : asked);
        }
    }

    void with(String name, Object value) {
        parameters.put(name, value);
    }

    String text() {
        return text.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
