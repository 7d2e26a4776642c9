package org.sammachip.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.sammachip.platform.signin.TooManyGuesses;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the sign-in page, which says why. Keeps nothing in a session: whoever guesses would fill the database. */
class SignInRefused implements AuthenticationFailureHandler {

    /** Why somebody whom a provider knows has no account here; the sign-in page has a sentence for each. */
    private static final Set<String> OURS = Set.of("norole", "mixed", "noarea", "noname", "taken");

    private final DefaultRedirectStrategy redirect = new DefaultRedirectStrategy();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        redirect.sendRedirect(request, response, "/login?" + why(refused));
    }

    private static String why(AuthenticationException refused) {
        if (refused instanceof TooManyGuesses wait) {
            return "wait=" + wait.seconds();
        }
        if (refused instanceof OAuth2AuthenticationException provided) {
            var word = provided.getError().getErrorCode();
            return "refused=" + (OURS.contains(word) ? word : "provider");
        }
        return "error";
    }
}
