package org.sammachip.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.sammachip.access.WorkerAccount;
import org.sammachip.platform.signin.AccountStates;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds every request of a session to what its account is now: one that is gone, or a session that grew too old, is
 * nobody's any more. {@link LiveGroups} asks for its roles. The worker's account is no row of the database.
 */
class AccountNow extends OncePerRequestFilter {

    /** Attribute of a request whose account must choose a password of its own first. */
    static final String MUST_CHANGE_PASSWORD = AccountNow.class.getName();

    private final AccountStates accounts;
    private final Duration longestSession;

    AccountNow(AccountStates accounts, Duration longestSession) {
        this.accounts = accounts;
        this.longestSession = longestSession;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn != null && !signedIn.getName().equals(WorkerAccount.USER)) {
            var account = isTooOld(request) ? Optional.<AccountStates.State>empty() : accounts.of(signedIn.getName());
            account.ifPresentOrElse(
                    state -> request.setAttribute(MUST_CHANGE_PASSWORD, state.mustChangePassword()),
                    () -> end(request));
        }
        chain.doFilter(request, response);
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.invalidate());
    }

    /** By the session's own times: a rehearsal moves the clock of the cases by months. */
    private boolean isTooOld(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getLastAccessedTime() - session.getCreationTime() > longestSession.toMillis();
    }
}
