package org.sammachip.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Tells the engine's web applications who signed in on our page. Their filter creates it by its class name. */
public class SingleSignOn implements AuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !authentication.isAuthenticated()
                || authentication instanceof AnonymousAuthenticationToken) {
            return AuthenticationResult.unsuccessful();
        }
        var memberships = Memberships.now(request, engine.getIdentityService(), authentication.getName());
        forgetFormer(memberships, request, engine.getName());
        var result = AuthenticationResult.successful(authentication.getName());
        result.setGroups(memberships.groups());
        result.setTenants(memberships.districts());
        return result;
    }

    /** The web applications keep in the session who somebody was; their filter asks anew for whom it finds nothing. */
    private static void forgetFormer(Memberships memberships, HttpServletRequest request, String engine) {
        var kept = AuthenticationUtil.getAuthsFromSession(request.getSession());
        if (kept.getAuthenticationForProcessEngine(engine) instanceof UserAuthentication former
                && !memberships.areThoseOf(former)) {
            kept.removeByEngineName(engine);
        }
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }
}
