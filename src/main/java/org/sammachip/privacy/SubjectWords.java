package org.sammachip.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.sammachip.access.UserNames;
import org.sammachip.lifecycle.FieldNames;
import org.sammachip.project.TransferMode;
import org.sammachip.project.activity.AbsenceReason;
import org.sammachip.project.activity.Presence;
import org.sammachip.project.followup.MaterialState;
import org.sammachip.project.followup.VisitOutcome;
import org.sammachip.project.obstacle.ObstacleCategory;
import org.sammachip.project.people.Person;
import org.sammachip.thai.ThaiDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept of a person of the village, in the words in which they would tell it. */
@Component
class SubjectWords {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final String COMMON_ERA = "(ค.ศ.)";

    /** Columns and fields whose values are constants of the record; the others of a name keep them as they are. */
    private static final Map<String, Map<String, String>> CONSTANTS = Map.of(
            "presence", words(Presence.values(), Presence::thai),
            "reason", words(AbsenceReason.values(), AbsenceReason::thai),
            "outcome", words(VisitOutcome.values(), VisitOutcome::thai),
            "state", words(MaterialState.values(), MaterialState::thai),
            "category", words(ObstacleCategory.values(), ObstacleCategory::thai),
            "role", words(Person.Role.values(), Person.Role::thai),
            "transferMode", words(TransferMode.values(), TransferMode::thai));

    /** What a row is called that is nobody of the village; ids of others are left out. */
    private static final Map<String, String> POINTED_TO = Map.of(
            "activityId", "select topic from activity where id = ?",
            "materialItemId", "select item from material_item where id = ?",
            "groupId", "select name from occupational_group where id = ?");

    private final JdbcClient jdbc;
    private final UserNames names;

    SubjectWords(JdbcClient jdbc, UserNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    private static <E extends Enum<E>> Map<String, String> words(
            E[] constants, java.util.function.Function<E, String> thai) {
        return Arrays.stream(constants).collect(Collectors.toMap(Enum::name, thai));
    }

    /** @param label of the database, or null for a form's field */
    String label(String column, String label) {
        return label == null ? FieldNames.thai(column) : label.replace(COMMON_ERA, "(พ.ศ.)");
    }

    /** @return null for what is not known, and for numbers that mean something to the database alone */
    String value(String column, String label, JsonNode value) {
        var name = camel(column);
        if (value.isNull() || value.isMissingNode() || name.matches("id|projectKey")) {
            return null;
        }
        if (name.endsWith("Id")) {
            return POINTED_TO.containsKey(name)
                    ? jdbc.sql(POINTED_TO.get(name))
                            .param(value.asLong())
                            .query(String.class)
                            .optional()
                            .orElse(null)
                    : null;
        }
        if (value.isArray()) {
            return joined(StreamSupport.stream(value.spliterator(), false).map(each -> value(column, label, each)));
        }
        if (value.isObject()) {
            return joined(value.properties().stream().map(each -> {
                var told = value(each.getKey(), null, each.getValue());
                return told == null ? null : FieldNames.thai(each.getKey()) + " " + told;
            }));
        }
        return single(name, label, value);
    }

    private String single(String name, String label, JsonNode value) {
        if (value.isBoolean()) {
            return value.asBoolean() ? "ใช่" : "ไม่ใช่";
        }
        if (value.isNumber()) {
            return label != null && label.endsWith(COMMON_ERA)
                    ? String.valueOf(ThaiDate.buddhistYear(value.asInt()))
                    : value.decimalValue().stripTrailingZeros().toPlainString();
        }
        var text = value.asText();
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return ThaiDate.shortForm(LocalDate.parse(text));
        }
        if (text.matches("\\d{4}-\\d\\d-\\d\\dT.*[+]\\d\\d:\\d\\d")) {
            return moment(OffsetDateTime.parse(text).toInstant());
        }
        return name.endsWith("By")
                ? names.of(text)
                : CONSTANTS.getOrDefault(name, Map.of()).getOrDefault(text, text);
    }

    static String moment(Instant at) {
        var here = at.atZone(BANGKOK);
        return ThaiDate.shortForm(here.toLocalDate()) + " " + TIME.format(here) + " น.";
    }

    private static String joined(java.util.stream.Stream<String> parts) {
        var text = parts.filter(Objects::nonNull).collect(Collectors.joining(", "));
        return text.isEmpty() ? null : text;
    }

    private static String camel(String column) {
        var words = column.split("_");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }
}
