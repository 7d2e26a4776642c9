package org.sammachip;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Camunda's applications speak Thai: {@code th.json} keeps pace with the shipped {@code en.json} ({@code npm run locales}). */
class LocaleTests {

    private static final List<String> APPLICATIONS = List.of("tasklist", "cockpit", "admin", "welcome");
    private static final Pattern TAG = Pattern.compile("</?(a|b|br|code|em|i|li|p|pre|span|strong|u|ul)\\b[^>]*>");
    private static final Pattern FIXED = Pattern.compile("\\{\\{[^}]*}}|" + TAG + "|&\\w+;");
    private static final Pattern NAMES = Pattern.compile(
            "\\b(BPMN|CMMN|DMN|DRD|JSON|XML|CSV|ID|URL|API|Camunda|null|requestPayload|YYYY-MM-DDTHH:mm:ss)\\b");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void translatesEveryKeyAndNoOther(String application) throws IOException {
        assertThat(labels(application, "th").keySet())
                .containsExactlyInAnyOrderElementsOf(labels(application, "en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void keepsPlaceholdersAndTags(String application) throws IOException {
        var thai = labels(application, "th");
        labels(application, "en").forEach((key, english) -> assertThat(fixed(thai.get(key)))
                .as("%s of %s", key, application)
                .isEqualTo(fixed(english)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void leavesNoTextEmptyThatEnglishHas(String application) throws IOException {
        var thai = labels(application, "th");
        labels(application, "en")
                .forEach((key, english) -> assertThat(thai.get(key).isBlank())
                        .as("%s of %s", key, application)
                        .isEqualTo(english.isBlank()));
    }

    @ParameterizedTest
    @CsvSource({"tasklist, 0", "cockpit, 0", "admin, 0", "welcome, 0"})
    void isThaiExceptForNames(String application, int atMost) throws IOException {
        var english = new TreeMap<String, String>();
        labels(application, "th").forEach((key, text) -> {
            if (isEnglish(text)) {
                english.put(key, text);
            }
        });
        System.out.printf("%s: %d texts still English %s%n", application, english.size(), english);
        assertThat(english).hasSizeLessThanOrEqualTo(atMost);
    }

    @Test
    void callsTheSameThingTheSameInEveryApplication() throws IOException {
        var first = new TreeMap<String, String>();
        var differing = new ArrayList<String>();
        for (var application : APPLICATIONS) {
            var english = labels(application, "en");
            labels(application, "th").forEach((key, thai) -> {
                var other = first.putIfAbsent(key + " " + english.get(key), thai);
                if (other != null && !other.equals(thai)) {
                    differing.add("%s of %s: %s, elsewhere %s".formatted(key, application, thai, other));
                }
            });
        }
        assertThat(differing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void countsYearsInTheBuddhistEra(String application) throws IOException {
        var dates = read(application, "th").get("dateLocales");
        assertThat(dates).isEqualTo(read("tasklist", "th").get("dateLocales"));
        assertThat(dates.at("/eras/0/since").asText()).isEqualTo("0001-01-01");
        assertThat(dates.at("/eras/0/offset").asInt()).isEqualTo(1 + 543);
        dates.get("longDateFormat")
                .forEach(format -> assertThat(format.asText()).doesNotContain("Y", "yy"));
    }

    private static List<String> fixed(String text) {
        return FIXED.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(part -> part.replaceAll("\\s", ""))
                .sorted()
                .toList();
    }

    private static boolean isEnglish(String text) {
        var words = NAMES.matcher(FIXED.matcher(text).replaceAll("")).replaceAll("");
        return words.matches("(?s).*[A-Za-z].*") && !words.matches("(?s).*\\p{IsThai}.*");
    }

    private static Map<String, String> labels(String application, String language) throws IOException {
        var labels = new TreeMap<String, String>();
        read(application, language)
                .get("labels")
                .fields()
                .forEachRemaining(
                        label -> labels.put(label.getKey(), label.getValue().textValue()));
        return labels;
    }

    private static JsonNode read(String application, String language) throws IOException {
        var name = "META-INF/resources/webjars/camunda/app/%s/locales/%s.json".formatted(application, language);
        try (InputStream file = LocaleTests.class.getClassLoader().getResourceAsStream(name)) {
            assertThat(file).as(name).isNotNull();
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new ObjectMapper().readTree(text.replaceFirst("^\uFEFF", ""));
        }
    }
}
