package org.sammachip.platform.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** What comes back from a browser is believed only as a server left it there. */
class AskedInCookieTests {

    private static final String NAME = "SAMMACHIP-ASKED";

    private final AskedInCookie cookies = new AskedInCookie(new Seal(() -> new byte[] {1, 2, 3}));

    @Test
    void bringsBackWhatTheProviderWasAsked() {
        assertThat(loaded(cookies, cookie(), "ours").getAttributes()).containsEntry("nonce", "n");
    }

    @Test
    void believesNothingThatWasChanged() {
        var cookie = cookie();
        var content = cookie.substring(0, cookie.indexOf('.'));
        var mine = new String(Base64.getUrlDecoder().decode(content), StandardCharsets.UTF_8).replace("ours", "mine");
        var forged = Base64.getUrlEncoder().encodeToString(mine.getBytes(StandardCharsets.UTF_8));

        assertThat(loaded(cookies, forged, "mine")).isNull();
        assertThat(loaded(cookies, forged + cookie.substring(cookie.indexOf('.')), "mine"))
                .isNull();
        assertThat(loaded(new AskedInCookie(new Seal(() -> new byte[] {4})), cookie, "ours"))
                .isNull();
    }

    @Test
    void takesWhateverElseForNothing() {
        for (var value : new String[] {"", ".", "x", "%%.%%", "eyJzdGF0ZSI6bnVsbH0=", "e30.e30"}) {
            assertThat(loaded(cookies, value, "ours")).as(value).isNull();
        }
        assertThat(loaded(cookies, cookie(), null)).isNull();
        assertThat(loaded(cookies, cookie(), "another")).isNull();
    }

    private String cookie() {
        var response = new MockHttpServletResponse();
        cookies.saveAuthorizationRequest(
                OAuth2AuthorizationRequest.authorizationCode()
                        .authorizationUri("https://provider.example/authorize")
                        .clientId("sammachip")
                        .state("ours")
                        .attributes(told -> told.put("nonce", "n"))
                        .build(),
                new MockHttpServletRequest(),
                response);
        return response.getCookie(NAME).getValue();
    }

    private static OAuth2AuthorizationRequest loaded(AskedInCookie cookies, String value, String state) {
        var request = new MockHttpServletRequest();
        request.setCookies(new jakarta.servlet.http.Cookie(NAME, value));
        if (state != null) {
            request.setParameter("state", state);
        }
        return cookies.loadAuthorizationRequest(request);
    }
}
