package org.sammachip.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sammachip.platform.signin.TooManyGuesses;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the sign-in page, which says why. Keeps nothing in a session: whoever guesses would fill the database. */
class SignInRefused implements AuthenticationFailureHandler {

    private final DefaultRedirectStrategy redirect = new DefaultRedirectStrategy();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        redirect.sendRedirect(
                request,
                response,
                refused instanceof TooManyGuesses wait ? "/login?wait=" + wait.seconds() : "/login?error");
    }
}
