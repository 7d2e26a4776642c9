package org.sammachip.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sammachip.platform.errors.DoorProblems;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps everything shut to an account whose password somebody else knows: pages lead to the one where it is changed,
 * programs are told.
 */
class PasswordFirst extends OncePerRequestFilter {

    private final DefaultRedirectStrategy redirect = new DefaultRedirectStrategy();
    private final DoorProblems problems;
    private final RequestMatcher open;
    private final RequestMatcher api;

    /**
     * @param open what works all the same
     * @param api what answers programs
     */
    PasswordFirst(DoorProblems problems, RequestMatcher open, RequestMatcher api) {
        this.problems = problems;
        this.open = open;
        this.api = api;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!Boolean.TRUE.equals(request.getAttribute(AccountNow.MUST_CHANGE_PASSWORD)) || open.matches(request)) {
            chain.doFilter(request, response);
        } else if (api.matches(request) || !request.getMethod().equals("GET")) {
            problems.passwordFirst(response);
        } else {
            redirect.sendRedirect(request, response, "/password");
        }
    }
}
