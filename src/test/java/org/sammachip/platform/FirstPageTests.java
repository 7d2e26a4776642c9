package org.sammachip.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sammachip.RehearsalServer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody who has not signed in gets. */
@RehearsalServer
class FirstPageTests {

    @LocalServerPort
    int port;

    @Test
    void isThaiForAnEnglishBrowser() throws Exception {
        var page = get("/login", "Accept-Language", "en-US,en");

        assertThat(page.body())
                .contains("lang=\"th\"", "ชื่อผู้ใช้", "ซ้อมระบบ")
                .doesNotContain("User name");
    }

    @Test
    void isEnglishOnceItWasChosen() throws Exception {
        var chosen = get("/login?language=en", "Accept-Language", "th");
        var cookie = chosen.headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(cookie).startsWith("SAMMACHIP-LANGUAGE=en").doesNotContain("HttpOnly");
        assertThat(get("/login", "Cookie", cookie.substring(0, cookie.indexOf(';')))
                        .body())
                .contains("lang=\"en\"", "User name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense%3Bx", "xx", ""})
    void staysThaiForALanguageThatThereIsNot(String language) throws Exception {
        assertThat(get("/login?language=" + language, "Accept", "text/html").body())
                .contains("ชื่อผู้ใช้");
    }

    @Test
    void tellsWhenASessionHasExpired() throws Exception {
        assertThat(get("/login?expired", "Accept", "text/html").body()).contains("หมดเวลาใช้งาน");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/mark.svg", "/fonts/sarabun.css", "/fonts/sarabun-thai-400-normal.woff2", "/fonts/OFL.txt"})
    void hasItsMarkAndTypeface(String path) throws Exception {
        assertThat(get(path, "Accept", "*/*").statusCode()).isEqualTo(200);
    }

    @Test
    void doesNotTellVersionAndDayToStrangers() throws Exception {
        assertThat(get("/camunda/api/app/about", "Accept", "application/json").statusCode())
                .isEqualTo(401);
    }

    private HttpResponse<String> get(String path, String header, String value)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .header(header, value)
                                .build(),
                        BodyHandlers.ofString());
    }
}
