package org.sammachip.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.camunda.bpm.engine.IdentityService;
import org.sammachip.access.WorkerAccount;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/**
 * Checks a name and a password against the engine's accounts, which lock after repeated failures, or against the
 * worker's service account. Authorities are the ids of the account's groups.
 */
@Component
class EngineAccounts implements AuthenticationProvider {

    private final IdentityService identities;
    private final WorkerAccount worker;

    EngineAccounts(IdentityService identities, WorkerAccount worker) {
        this.identities = identities;
        this.worker = worker;
    }

    @Override
    public Authentication authenticate(Authentication presented) {
        var user = presented.getName();
        var password = presented.getCredentials() == null
                ? ""
                : presented.getCredentials().toString();
        if (!(user.equals(WorkerAccount.USER) ? isWorker(password) : isAccount(user, password))) {
            throw new BadCredentialsException("Unknown account or wrong password");
        }
        var groups = Memberships.of(identities, user).groups();
        return UsernamePasswordAuthenticationToken.authenticated(
                user, null, AuthorityUtils.createAuthorityList(groups));
    }

    private boolean isWorker(String password) {
        return MessageDigest.isEqual(
                password.getBytes(StandardCharsets.UTF_8), worker.password().getBytes(StandardCharsets.UTF_8));
    }

    private boolean isAccount(String user, String password) {
        try {
            return !user.isEmpty() && !password.isEmpty() && identities.checkPassword(user, password);
        } catch (org.camunda.bpm.engine.AuthenticationException locked) {
            throw new LockedException(locked.getMessage(), locked);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
