package org.sammachip.platform;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.sammachip.access.CurrentUser;
import org.sammachip.access.Role;
import org.springframework.context.annotation.Lazy;
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
        var groups = authentication().map(Authentication::getGroupIds).orElse(List.of());
        return Arrays.stream(Role.values())
                .filter(role -> groups.contains(role.group()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    @Override
    public Set<String> districts() {
        return authentication()
                .map(Authentication::getTenantIds)
                .map(Set::copyOf)
                .orElse(Set.of());
    }

    /** A thread without authentication is the system itself: a timer, the job executor. */
    @Override
    public boolean covers(String districtCode) {
        return authentication().isEmpty() || CurrentUser.super.covers(districtCode);
    }

    private Optional<Authentication> authentication() {
        return Optional.ofNullable(identities.getCurrentAuthentication());
    }
}
