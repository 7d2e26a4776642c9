package org.sammachip.platform.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/**
 * Whoever leaves here leaves the provider too, or the next at this computer is let in without a password. The web
 * applications sign out by a request whose answer they do not follow; so a cookie tells the sign-in page, which comes
 * next, to go by {@link ProviderExit}.
 */
class LeaveProvider implements LogoutHandler {

    static final String COOKIE = "SAMMACHIP-LEAVE";

    /** Browsers drop larger cookies; the provider then asks the person before it ends the session. */
    private static final int LONGEST_TOKEN = 3500;

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, Authentication person) {
        if (person instanceof OAuth2AuthenticationToken provided && provided.getPrincipal() instanceof OidcUser user) {
            var token = user.getIdToken().getTokenValue();
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    cookie(
                            request,
                            provided.getAuthorizedClientRegistrationId() + ":"
                                    + (token.length() > LONGEST_TOKEN ? "" : token),
                            Duration.ofMinutes(1)));
        }
    }

    static String cookie(HttpServletRequest request, String value, Duration age) {
        return ResponseCookie.from(COOKIE, value)
                .path(request.getContextPath() + "/login")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build()
                .toString();
    }
}
