package org.sammachip.project.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Brings a text up to date without touching what somebody typed: paragraph by paragraph, one that still reads as it was
 * drafted becomes what is drafted now; typed ones stay; one that somebody deleted stays away; what the record learned
 * since is added at the end.
 */
final class OwnWords {

    private static final Pattern NUMBERED = Pattern.compile("(\\d+)\\. (.*)");

    private OwnWords() {}

    static String over(String drafted, String typed, String now) {
        if (typed == null || now == null || drafted == null) {
            return typed == null && drafted == null ? now : typed;
        }
        var before = byPlace(drafted);
        var after = byPlace(now);
        var untouched = before.values();
        var paragraphs = new ArrayList<String>();
        typed.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            var place = place(line, before);
            boolean changed =
                    place != null && !after.containsValue(words(line)) && !untouched.contains(after.get(place));
            paragraphs.add(changed ? drafted(place, line, after) : line);
        });
        after.forEach((place, words) -> {
            boolean replacesAnother = before.containsKey(place) && !after.containsValue(before.get(place));
            if (!untouched.contains(words) && !replacesAnother && !has(paragraphs, words)) {
                paragraphs.add(numberAfter(paragraphs) + words);
            }
        });
        return String.join("\n", paragraphs);
    }

    /** A paragraph's words by its number, or by its position where it has none. */
    private static Map<String, String> byPlace(String text) {
        var paragraphs = new LinkedHashMap<String, String>();
        for (var line : text.lines().toList()) {
            var number = NUMBERED.matcher(line);
            paragraphs.put(number.matches() ? number.group(1) : "line " + paragraphs.size(), words(line));
        }
        return paragraphs;
    }

    /** Where the line stood in the draft; null when it was not there. */
    private static String place(String line, Map<String, String> draft) {
        return draft.entrySet().stream()
                .filter(paragraph -> paragraph.getValue().equals(words(line)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static String drafted(String place, String line, Map<String, String> now) {
        var words = now.get(place);
        return words == null
                ? line
                : line.substring(0, line.length() - words(line).length()) + words;
    }

    private static boolean has(List<String> paragraphs, String words) {
        return paragraphs.stream().anyMatch(line -> words(line).equals(words));
    }

    private static String numberAfter(List<String> paragraphs) {
        return paragraphs.stream()
                .filter(line -> NUMBERED.matcher(line).matches())
                .reduce((first, last) -> last)
                .map(line -> Integer.parseInt(line.substring(0, line.indexOf('.'))) + 1 + ". ")
                .orElse("");
    }

    private static String words(String line) {
        var number = NUMBERED.matcher(line);
        return number.matches() ? number.group(2) : line;
    }
}
