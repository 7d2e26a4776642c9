package org.sammachip.rehearsal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Somebody signed in with a browser's session: cookies, the sign-in page, the CSRF token of the web applications. */
class Person {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final URI server;
    private final String id;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private Person(URI server, String id) {
        this.server = server;
        this.id = id;
    }

    /** @throws RehearsalFailed when the server cannot be reached or does not accept the password */
    static Person signIn(URI server, String id, String password) {
        var person = new Person(server, id);
        var token = CSRF.matcher(person.send(person.request("/login").GET()).body());
        var form = "username=" + encode(id) + "&password=" + encode(password)
                + (token.find() ? "&_csrf=" + encode(token.group(1)) : "");
        var answer = person.send(person.request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (answer.uri().getPath().contains("/login") || answer.statusCode() >= 400) {
            throw new RehearsalFailed(
                    "%s could not sign in at %s. Check the account and --password.".formatted(id, server));
        }
        person.send(person.request("/camunda/app/tasklist/default/").GET()); // sets the CSRF cookie
        return person;
    }

    /** GET of a JSON resource. */
    JsonNode get(String path) {
        return accepted(
                path, send(request(path).header("Accept", "application/json").GET()));
    }

    /** POST of JSON that must be accepted. */
    JsonNode post(String path, JsonNode body) {
        return accepted(path, send(posting(path, body)));
    }

    /** POST of JSON that may be refused. */
    Answer tryPost(String path, JsonNode body) {
        var answer = send(posting(path, body));
        return new Answer(answer.statusCode(), json(answer.body()));
    }

    byte[] download(String path) {
        try {
            return http.send(request(path).GET().build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw unreachable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreachable(e);
        }
    }

    record Answer(int status, JsonNode body) {

        boolean accepted() {
            return status < 300;
        }

        String message() {
            return body.path("message").asText();
        }
    }

    private HttpRequest.Builder posting(String path, JsonNode body) {
        return request(path)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("X-XSRF-TOKEN", xsrfToken())
                .POST(BodyPublishers.ofString(body.toString()));
    }

    private String xsrfToken() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .filter(cookie -> cookie.getPath() == null
                        || "/camunda/".startsWith(cookie.getPath())
                        || "/camunda".equals(cookie.getPath()))
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw unreachable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreachable(e);
        }
    }

    private RehearsalFailed unreachable(Exception e) {
        return new RehearsalFailed(
                "%s does not answer (%s). Start a server with --spring.profiles.active=rehearsal.".formatted(server, e),
                e);
    }

    private JsonNode accepted(String path, HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new RehearsalFailed(
                    "%s as %s answered %d: %s".formatted(path, id, answer.statusCode(), answer.body()));
        }
        return json(answer.body());
    }

    private static JsonNode json(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new RehearsalFailed("The server answered something that is not JSON: " + body, e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
