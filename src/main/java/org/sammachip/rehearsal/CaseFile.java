package org.sammachip.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One community project as told in a file: who takes part, the registration, and what each person does. The format is
 * documented in {@code samples/README.md}.
 *
 * @param fiscalYear Buddhist era
 */
record CaseFile(String title, JsonNode people, int fiscalYear, JsonNode registration, List<Deed> deeds) {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Reads the file and moves it, dates and birth years, by whole years into {@code fiscalYear}: ages stay. */
    static CaseFile read(Path file, int fiscalYear) {
        try {
            var told = (ObjectNode) new ObjectMapper().readTree(file.toFile());
            int years =
                    fiscalYear - told.path("registration").path("fiscalYear").asInt();
            var moved = move(told, years);
            var registration = (ObjectNode) moved.path("registration");
            registration.set("fiscalYear", IntNode.valueOf(fiscalYear));
            var deeds = new ArrayList<Deed>();
            moved.path("deeds").forEach(deed -> deeds.add(Deed.of(deed)));
            return new CaseFile(moved.path("title").asText(), moved.path("people"), fiscalYear, registration, deeds);
        } catch (IOException | ClassCastException e) {
            throw new RehearsalFailed(
                    "%s is not a case file: %s. See samples/README.md.".formatted(file, e.getMessage()), e);
        }
    }

    String key() {
        return "SMC-%d-%s-%02d"
                .formatted(
                        fiscalYear,
                        registration.path("subdistrictCode").asText(),
                        registration.path("villageNumber").asInt());
    }

    /** User id of a role of this case: {@code officer}, {@code manager}. */
    String account(String role) {
        var id = people.path(role).asText();
        if (id.isEmpty()) {
            throw new RehearsalFailed("The case %s names nobody as “%s” under people.".formatted(key(), role));
        }
        return id;
    }

    private static JsonNode move(JsonNode node, int years) {
        if (node instanceof ObjectNode object) {
            var names = new ArrayList<String>();
            object.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> object.set(
                    name,
                    name.equals("birthYear")
                            ? IntNode.valueOf(object.get(name).asInt() + years)
                            : move(object.get(name), years)));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, move(array.get(i), years));
            }
        } else if (node.isTextual() && DATE.matcher(node.asText()).matches()) {
            return TextNode.valueOf(
                    LocalDate.parse(node.asText()).plusYears(years).toString());
        }
        return node;
    }
}
