package org.sammachip.platform.security;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Somebody who knocks at doors: nobody, a person with a session, or a service account with its password. */
class DoorMatrixKnocker {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final String server;
    private final String name;
    private final Map<String, String> headers;

    record Answer(int status, String all) {}

    private DoorMatrixKnocker(int port, String name, Map<String, String> headers) {
        this.server = "http://localhost:" + port;
        this.name = name;
        this.headers = headers;
    }

    static DoorMatrixKnocker nobody(int port) {
        return new DoorMatrixKnocker(port, "nobody", Map.of());
    }

    static DoorMatrixKnocker person(int port, String name, Browser signedIn) {
        return new DoorMatrixKnocker(
                port, name, Map.of("Cookie", signedIn.cookieHeader(), "X-XSRF-TOKEN", signedIn.csrfToken()));
    }

    static DoorMatrixKnocker service(int port, String name, String password) {
        var basic = Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
        return new DoorMatrixKnocker(port, name, Map.of("Authorization", "Basic " + basic));
    }

    String name() {
        return name;
    }

    /** @param body empty for a request without one */
    Answer knock(String verb, String path, String body) {
        var request = HttpRequest.newBuilder(URI.create(server + path))
                .header("Accept", path.contains("/app/") && path.contains("/api/") ? "*/*" : "application/json, */*")
                .method(verb, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(answer.statusCode(), told(answer));
        } catch (IOException e) {
            throw new AssertionError(verb + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String told(HttpResponse<String> answer) {
        return answer.headers().map().values() + "\n" + answer.body();
    }
}
