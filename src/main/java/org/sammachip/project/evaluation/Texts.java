package org.sammachip.project.evaluation;

import java.util.HashMap;
import java.util.Map;

/** The texts of a revision as SQL parameters; what is left blank is null. */
final class Texts {

    private Texts() {}

    static Map<String, Object> of(Results results) {
        var texts = new HashMap<String, Object>();
        texts.put("lessons", results.lessons().strip());
        texts.put("background", results.background().strip());
        texts.put("methods", results.methods().strip());
        texts.put("obstacles", stripped(results.obstacles()));
        texts.put("solutions", stripped(results.solutions()));
        texts.put("strategies", results.strategies().strip());
        return texts;
    }

    static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
