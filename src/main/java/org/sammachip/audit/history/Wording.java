package org.sammachip.audit.history;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;

/** The sentences of {@code timeline.properties}. */
final class Wording {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("timeline");
    private static final int TOPIC = 4;

    private Wording() {}

    static boolean has(String key) {
        return TEXTS.containsKey(key);
    }

    /** The first of the keys that there is. */
    static String first(String... keys) {
        return Arrays.stream(keys).filter(Wording::has).findFirst().orElseThrow();
    }

    static String text(String key) {
        return TEXTS.getString(key);
    }

    /**
     * @param person {0}
     * @param words {1} to {3}
     * @param topic of the activity that it is about, {4} in quotation marks and {5} as that activity's; null where it is
     *     about none
     */
    static String say(String key, String person, List<String> words, String topic) {
        var arguments = new Object[] {
            person,
            "",
            "",
            "",
            topic == null ? "" : " “" + topic + "” ",
            topic == null ? "" : "ของกิจกรรม “" + topic + "”"
        };
        for (int i = 0; i < words.size() && i + 1 < TOPIC; i++) {
            arguments[i + 1] = words.get(i);
        }
        return MessageFormat.format(text(key), arguments)
                .replaceAll(" {2,}", " ")
                .strip();
    }
}
