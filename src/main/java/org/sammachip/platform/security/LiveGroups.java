package org.sammachip.platform.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives a request the groups that its person has now: those in the session are the groups of the sign-in, and whoever
 * lost a role since would keep it until they sign in again. What shows the same to everybody goes without.
 */
class LiveGroups extends OncePerRequestFilter {

    private static final RequestMatcher ALIKE = new OrRequestMatcher(
            withDefaults().matcher("/camunda/lib/**"),
            withDefaults().matcher("/forms/**"),
            withDefaults().matcher("/fonts/**"));

    private static final RequestMatcher RENEWED = new NegatedRequestMatcher(ALIKE);

    private final IdentityService identities;

    LiveGroups(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !RENEWED.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var person = SecurityContextHolder.getContext().getAuthentication();
        if (person != null && person.isAuthenticated() && !(person instanceof AnonymousAuthenticationToken)) {
            var groups = Memberships.now(request, identities, person.getName()).groups();
            var live = UsernamePasswordAuthenticationToken.authenticated(
                    person.getPrincipal(), null, AuthorityUtils.createAuthorityList(groups));
            live.setDetails(person.getDetails());
            SecurityContextHolder.setContext(
                    new SecurityContextImpl(live)); // of this request; the session keeps its own
        }
        chain.doFilter(request, response);
    }
}
