package org.sammachip.platform.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser in a test: cookies, redirects, and the CSRF token of the web applications. */
public class Browser {

    public static final String APP = "/camunda/api/app";
    public static final String ENGINE = "/camunda/api/engine/engine/default";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    public record Answer(int status, String path, String body) {

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException e) {
                throw new AssertionError(body, e);
            }
        }
    }

    private final String server;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http;

    Browser(int port) {
        this(port, HttpClient.Redirect.NORMAL);
    }

    private Browser(int port, HttpClient.Redirect redirects) {
        this.server = "http://localhost:" + port;
        this.http = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(redirects)
                .build();
    }

    /** Goes nowhere by itself. */
    static Browser thatStays(int port) {
        return new Browser(port, HttpClient.Redirect.NEVER);
    }

    /** Signs in and stops there, as a program would that wants no page. */
    static Browser signedInWithoutOpeningAPage(int port, String user) {
        var browser = new Browser(port, HttpClient.Redirect.NEVER);
        browser.signIn(user, "sammachip");
        return browser;
    }

    public static Browser signedIn(int port, String user) {
        var browser = new Browser(port);
        browser.signIn(user, "sammachip");
        return browser;
    }

    Answer signIn(String user, String password) {
        var token = CSRF.matcher(get("/login").body());
        token.find();
        return send(HttpRequest.newBuilder(URI.create(server + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + encode(user) + "&password=" + encode(password) + "&_csrf="
                        + encode(token.group(1)))));
    }

    Answer changePassword(String current, String fresh) {
        var token = CSRF.matcher(get("/password").body());
        token.find();
        return send(HttpRequest.newBuilder(URI.create(server + "/password"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("current=" + encode(current) + "&fresh=" + encode(fresh) + "&again="
                        + encode(fresh) + "&_csrf=" + encode(token.group(1)))));
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(server + path)).GET());
    }

    byte[] download(String path) {
        try {
            return http.send(HttpRequest.newBuilder(URI.create(server + path)).build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    Answer getAsService(String path, String user, String password) {
        var basic = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(server + path))
                .header("Authorization", "Basic " + basic)
                .GET());
    }

    /** A wrong password of the worker's, forwarded by a proxy on this machine for whoever it names. */
    void guessThroughProxy(String forwardedFor) {
        send(HttpRequest.newBuilder(URI.create(server + "/engine-rest/external-task"))
                .header("X-Forwarded-For", forwardedFor)
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString("worker:bad".getBytes()))
                .GET());
    }

    /** Closes the browser's window: what it keeps for longer stays. */
    void close() {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getMaxAge() < 0)
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(null, cookie));
    }

    public Answer post(String path, Object body) {
        return change("POST", path, body, csrfToken());
    }

    public Answer put(String path, Object body) {
        return change("PUT", path, body, csrfToken());
    }

    Answer postWithoutToken(String path, Object body) {
        return change("POST", path, body, "");
    }

    Answer changeWithoutToken(String verb, String path) {
        return change(verb, path, Map.of(), "");
    }

    /** What a browser is told that came through a proxy with TLS. */
    HttpHeaders headers(String path) {
        try {
            var request = HttpRequest.newBuilder(URI.create(server + path)).header("X-Forwarded-Proto", "https");
            return http.send(request.build(), BodyHandlers.discarding()).headers();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    Answer submitStart(String process, Object form) {
        return post(ENGINE + "/process-definition/key/" + process + "/submit-form", submission(form));
    }

    Answer submit(String task, Object form) {
        return post(ENGINE + "/task/" + task + "/submit-form", submission(form));
    }

    static Object submission(Object form) {
        return Map.of(
                "variables",
                Map.of(
                        "submission",
                        Map.of("type", "Json", "value", json(form), "valueInfo", Map.of("transient", true))));
    }

    private Answer change(String method, String path, Object body, String token) {
        return send(HttpRequest.newBuilder(URI.create(server + path))
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", token)
                .method(method, BodyPublishers.ofString(json(body))));
    }

    String cookieHeader() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    String csrfToken() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.uri().getPath(), answer.body());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
