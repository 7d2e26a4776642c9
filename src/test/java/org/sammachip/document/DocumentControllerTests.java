package org.sammachip.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sammachip.RecordedVillage;
import org.sammachip.RehearsalServer;
import org.sammachip.project.ProjectKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Photos over HTTP, in the session of people who signed in. */
@RehearsalServer
class DocumentControllerTests {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void keepsAPhotoAndShowsItToThePeopleOfTheDistrictOnly() throws Exception {
        var village = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341402-81"));
        var officer = new Browser("officer-3414");

        var added = officer.add(village, "ภาพกิจกรรม ๑.jpg", FileCheckTests.JPEG);
        assertThat(added.statusCode()).as(added.body()).isEqualTo(200);
        var path = "/camunda/api/app/documents/" + json(added).path("id").asText();

        var shown = officer.get(path);
        assertThat(shown.body()).isEqualTo(FileCheckTests.JPEG);
        assertThat(shown.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(shown.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(shown.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(shown.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("inline;")
                .contains("filename*=UTF-8''%E0%B8%A0%E0%B8%B2%E0%B8%9E");
        assertThat(officer.get(path + "?download=true")
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElseThrow())
                .startsWith("attachment;");
        var list = officer.get("/camunda/api/app/projects/" + village.key() + "/documents");
        assertThat(new ObjectMapper()
                        .readTree(list.body())
                        .path(0)
                        .path("sha256")
                        .asText())
                .hasSize(64);

        var stranger = new Browser("officer-3407");
        assertThat(stranger.get(path).statusCode()).isEqualTo(403);
        assertThat(stranger.get("/camunda/api/app/projects/" + village.key() + "/documents")
                        .statusCode())
                .isEqualTo(403);
        assertThat(stranger.add(village, "ภาพ.jpg", FileCheckTests.JPEG).statusCode())
                .isEqualTo(403);
        assertThat(new Browser("auditor-34").get(path).statusCode()).isEqualTo(200);
        assertThat(new Browser("auditor-34")
                        .add(village, "ภาพ.jpg", FileCheckTests.JPEG)
                        .statusCode())
                .isEqualTo(403);
        assertThat(stored(village)).isEqualTo(1);
    }

    @Test
    void refusesInThaiAndStoresNothing() throws Exception {
        var village = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341402-82"));
        var officer = new Browser("officer-3414");

        var fake = officer.add(village, "ภาพ.jpg", "<html>".getBytes(StandardCharsets.US_ASCII));
        assertThat(fake.statusCode()).isEqualTo(422);
        assertThat(fake.body()).contains("ไฟล์ “ภาพ.jpg” ใช้เป็นภาพถ่ายไม่ได้");

        var large = officer.add(village, "ภาพ.jpg", Arrays.copyOf(FileCheckTests.JPEG, FileCheck.LIMIT + 1));
        assertThat(large.statusCode()).isEqualTo(422);
        assertThat(large.body()).contains("ต้องไม่เกิน 10 MB");

        var huge = officer.add(village, "ภาพ.jpg", Arrays.copyOf(FileCheckTests.JPEG, 12 * 1024 * 1024));
        assertThat(huge.statusCode()).isEqualTo(413);
        assertThat(huge.body()).contains("ต้องไม่เกิน 10 เมกะไบต์");

        assertThat(stored(village)).isZero();
    }

    private int stored(RecordedVillage village) {
        return jdbc.sql("select count(*) from document where project_key = ?")
                .param(village.key().value())
                .query(Integer.class)
                .single();
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }

    /** Somebody who signed in on our page. */
    private final class Browser {

        private final CookieManager cookies = new CookieManager();
        private final HttpClient http = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();

        Browser(String user) throws Exception {
            var page = http.send(request("/login").GET().build(), BodyHandlers.ofString());
            var token = CSRF.matcher(page.body());
            assertThat(token.find()).isTrue();
            http.send(
                    request("/login")
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(
                                    "username=" + user + "&password=sammachip&_csrf=" + token.group(1)))
                            .build(),
                    BodyHandlers.discarding());
            get("/camunda/app/tasklist/default/");
        }

        HttpResponse<byte[]> get(String path) throws Exception {
            return http.send(request(path).GET().build(), BodyHandlers.ofByteArray());
        }

        HttpResponse<String> add(RecordedVillage village, String name, byte[] content) throws Exception {
            var body = new ByteArrayOutputStream();
            body.write(("""
                    --part\r
                    Content-Disposition: form-data; name="projectKey"\r
                    \r
                    %s\r
                    --part\r
                    Content-Disposition: form-data; name="file"; filename="%s"\r
                    Content-Type: image/jpeg\r
                    \r
                    """.formatted(village.key(), name)).getBytes(StandardCharsets.UTF_8));
            body.write(content);
            body.write("\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8));
            return http.send(
                    request("/camunda/api/app/documents")
                            .header("Content-Type", "multipart/form-data; boundary=part")
                            .header("X-XSRF-TOKEN", token())
                            .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                            .build(),
                    BodyHandlers.ofString());
        }

        private String token() {
            return cookies.getCookieStore().getCookies().stream()
                    .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                    .map(HttpCookie::getValue)
                    .findFirst()
                    .orElseThrow();
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        }
    }
}
