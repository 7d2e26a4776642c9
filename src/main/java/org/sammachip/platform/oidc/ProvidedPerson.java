package org.sammachip.platform.oidc;

import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Somebody who signed in at a provider, under the name of their account here. */
class ProvidedPerson extends DefaultOidcUser {

    private static final long serialVersionUID = 1L;

    private final String account;

    ProvidedPerson(String account, Collection<? extends GrantedAuthority> authorities, OidcIdToken token) {
        super(authorities, token);
        this.account = account;
    }

    @Override
    public String getName() {
        return account;
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
