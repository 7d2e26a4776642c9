package org.sammachip.platform;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.sammachip.access.CurrentUser;
import org.sammachip.access.Role;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Takes the current user from the engine's authentication, which every door sets. */
@Component
class EngineCurrentUser implements CurrentUser {

    private final IdentityService identities;

    EngineCurrentUser(@Lazy IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public String id() {
        return authentication().map(Authentication::getUserId).orElse("system");
    }

    @Override
    public Set<Role> roles() {
        return Role.of(authentication().map(Authentication::getGroupIds).orElse(List.of()));
    }

    @Override
    public Set<String> districts() {
        return authentication()
                .map(Authentication::getTenantIds)
                .map(Set::copyOf)
                .orElse(Set.of());
    }

    @Override
    public boolean covers(String districtCode) {
        return isSystem() || CurrentUser.super.covers(districtCode);
    }

    /** A thread on which nobody signed in: a timer, the job executor. A request whose person the engine lost is not. */
    private boolean isSystem() {
        return authentication().isEmpty() && SecurityContextHolder.getContext().getAuthentication() == null;
    }

    private Optional<Authentication> authentication() {
        return Optional.ofNullable(identities.getCurrentAuthentication());
    }
}
