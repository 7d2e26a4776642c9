package org.sammachip.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;

/**
 * Something a person of the case does: completes a task, or asks for something with a start form.
 *
 * @param name key of the user task or of the request process
 * @param topic of the activity that the task belongs to; empty when there is only one
 * @param role of the person, {@code officer} when the file says nothing
 * @param on not before this day; null for as soon as the task is there
 * @param refused a part of the Thai sentence with which the server must refuse this; empty when it must accept
 * @param form what to fill into the prefilled form
 */
record Deed(String name, boolean request, String topic, String role, LocalDate on, String refused, JsonNode form) {

    static Deed of(JsonNode told) {
        boolean request = told.has("request");
        return new Deed(
                told.path(request ? "request" : "task").asText(),
                request,
                told.path("topic").asText(""),
                told.path("as").asText("officer"),
                told.hasNonNull("on") ? LocalDate.parse(told.path("on").asText()) : null,
                told.path("refused").asText(""),
                told.path("form"));
    }

    boolean isDue(LocalDate today) {
        return on == null || !today.isBefore(on);
    }
}
