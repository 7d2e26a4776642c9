package org.sammachip.platform.oidc;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.jackson2.SecurityJackson2Modules;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.web.util.WebUtils;

/**
 * Keeps in the person's browser what the provider was asked, until its answer comes. In a session it would be a row of
 * the database for whoever asks. Only what a server of this service sealed is believed, and read at all: the nonce and
 * the proof key (PKCE) in it keep somebody else's code from signing anybody in.
 */
class AskedInCookie implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String COOKIE = "SAMMACHIP-ASKED";
    private static final Duration LASTS = Duration.ofMinutes(15);

    private final ObjectMapper json = new ObjectMapper()
            .registerModules(SecurityJackson2Modules.getModules(AskedInCookie.class.getClassLoader()));

    private final Seal seal;

    AskedInCookie(Seal seal) {
        this.seal = seal;
    }

    @Override
    public void saveAuthorizationRequest(
            OAuth2AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
        try {
            var value = asked == null ? "" : seal.close(json.writeValueAsBytes(asked));
            keep(value, request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        var state = request.getParameter(OAuth2ParameterNames.STATE);
        return cookie == null || state == null
                ? null
                : seal.open(cookie.getValue())
                        .map(this::read)
                        .filter(asked -> state.equals(asked.getState()))
                        .orElse(null); // as if nothing had been asked: the sign-in is refused
    }

    private OAuth2AuthorizationRequest read(byte[] asked) {
        try {
            return json.readValue(asked, OAuth2AuthorizationRequest.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var asked = loadAuthorizationRequest(request);
        keep("", request, response);
        return asked;
    }

    private static void keep(String value, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(COOKIE, value)
                .path(request.getContextPath() + "/login/oauth2")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(value.isEmpty() ? Duration.ZERO : LASTS)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
