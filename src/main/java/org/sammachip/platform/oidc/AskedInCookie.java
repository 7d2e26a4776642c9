package org.sammachip.platform.oidc;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Base64;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.jackson2.SecurityJackson2Modules;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.web.util.WebUtils;

/**
 * Keeps in the person's browser what the provider was asked, until its answer comes. In a session it would be a row of
 * the database for whoever asks; and whoever can put a cookie into a browser could put one of a session there as well.
 */
class AskedInCookie implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String COOKIE = "SAMMACHIP-ASKED";
    private static final Duration LASTS = Duration.ofMinutes(15);

    private final ObjectMapper json = new ObjectMapper()
            .registerModules(SecurityJackson2Modules.getModules(AskedInCookie.class.getClassLoader()));

    @Override
    public void saveAuthorizationRequest(
            OAuth2AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
        try {
            var value = asked == null ? "" : Base64.getUrlEncoder().encodeToString(json.writeValueAsBytes(asked));
            keep(value, request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        try {
            var asked = cookie == null
                    ? null
                    : json.readValue(
                            Base64.getUrlDecoder().decode(cookie.getValue()), OAuth2AuthorizationRequest.class);
            return asked != null && asked.getState().equals(request.getParameter(OAuth2ParameterNames.STATE))
                    ? asked
                    : null;
        } catch (IOException | IllegalArgumentException notOurs) {
            return null; // as if nothing had been asked: the sign-in is refused
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
