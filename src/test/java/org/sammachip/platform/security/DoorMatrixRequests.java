package org.sammachip.platform.security;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is sent to a door: its address and body, with the ids of the case where their names stand. */
class DoorMatrixRequests {

    private final Map<String, String> ids;

    DoorMatrixRequests(Map<String, String> ids) {
        this.ids = ids;
    }

    /** @param engine where the engine's REST interface is entered */
    String address(DoorMatrixRow row, String engine) {
        return path(row.endpoint(), engine) + filled(row.query());
    }

    /** Empty for a request without one. */
    String body(DoorMatrixRow row, DoorMatrixKnocker knocker) {
        var verb = row.endpoint().verb();
        if (verb.equals("GET") || verb.equals("OPTIONS") || verb.equals("DELETE")) {
            return "";
        }
        return row.body().isEmpty() ? "{}" : filled(row.body()).replace("<me>", knocker.name());
    }

    private String filled(String text) {
        var filled = text;
        for (var id : ids.entrySet()) {
            filled = filled.replace("<" + id.getKey() + ">", id.getValue());
        }
        return filled;
    }

    private String path(DoorMatrixEndpoint door, String engine) {
        var path = door.path().startsWith(DoorMatrixEndpoint.ENGINE)
                ? engine + door.path().substring(DoorMatrixEndpoint.ENGINE.length())
                : door.path();
        var segments = path.split("/");
        for (int i = 1; i < segments.length; i++) {
            if (segments[i].startsWith("{")) {
                segments[i] = value(segments[i], segments[i - 1], i > 1 ? segments[i - 2] : "");
            }
            segments[i] = segments[i].replace("**", "x");
        }
        var address = Arrays.stream(segments).collect(Collectors.joining("/"));
        return address.isEmpty() ? "/" : door.path().matches("/camunda/app/[a-z]+/default") ? address + "/" : address;
    }

    private String value(String variable, String word, String wordBefore) {
        if (Set.of("{engine}", "{processEngineName}").contains(variable)) {
            return "default";
        }
        var closer = ids.get(wordBefore + "/" + word);
        return closer != null ? closer : ids.getOrDefault(word, "x");
    }
}
