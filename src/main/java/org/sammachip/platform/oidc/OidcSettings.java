package org.sammachip.platform.oidc;

import java.util.Map;
import java.util.regex.Pattern;
import org.sammachip.access.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a provider's claims mean here; its address and our client stand in {@code spring.security.oauth2.client}.
 *
 * @param account claim with the name that the account gets here at the first sign-in
 * @param groups claim with a list of groups; dots lead into objects ({@code realm_access.roles})
 * @param roles a group's name → the role that it gives
 * @param area a group whose whole name matches gives the area in the first parentheses: a district ({@code 3414}), a
 *     province ({@code 34}) or {@code country}
 * @param adopt whether somebody takes over an account of the same name that was made here; only where the provider's
 *     names are the office's own
 */
@ConfigurationProperties("sammachip.oidc")
record OidcSettings(
        @DefaultValue("preferred_username") String account,
        @DefaultValue("groups") String groups,
        @DefaultValue Map<String, Role> roles,
        @DefaultValue("sammachip-(country|\\d{2}|\\d{4})") Pattern area,
        @DefaultValue("false") boolean adopt) {

    OidcSettings {
        if (roles.containsValue(Role.WORKER)) {
            throw new IllegalArgumentException("sammachip.oidc.roles: nobody signs in as a worker");
        }
    }
}
