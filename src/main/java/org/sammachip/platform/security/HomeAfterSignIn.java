package org.sammachip.platform.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sammachip.access.Role;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.CookieRequestCache;

/** Leads people to the page that they asked for before they signed in, else to where their work is. */
class HomeAfterSignIn extends SavedRequestAwareAuthenticationSuccessHandler {

    /** Remembers pages only, never the data that a page's script asked for; in the browser, as nobody has a session. */
    static final CookieRequestCache PAGES = new CookieRequestCache();

    static {
        PAGES.setRequestMatcher(withDefaults().matcher(HttpMethod.GET, "/camunda/app/*/default/**"));
    }

    HomeAfterSignIn() {
        setRequestCache(PAGES);
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        return home(authentication);
    }

    static String home(Authentication authentication) {
        var groups = authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toList();
        if (groups.contains(Role.ADMINISTRATOR.group())) {
            return "/camunda/app/welcome/default/";
        }
        return groups.contains(Role.OFFICER.group()) || groups.contains(Role.DISTRICT_MANAGER.group())
                ? "/camunda/app/tasklist/default/"
                : "/camunda/app/cockpit/default/";
    }
}
