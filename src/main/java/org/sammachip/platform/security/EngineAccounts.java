package org.sammachip.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.camunda.bpm.engine.IdentityService;
import org.sammachip.access.WorkerAccount;
import org.sammachip.platform.signin.PasswordCheck;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/**
 * Checks a name and a password against the engine's accounts, or against the worker's service account; guesses are
 * slowed down. Authorities are the ids of the account's groups.
 */
@Component
class EngineAccounts implements AuthenticationProvider {

    private final IdentityService identities;
    private final WorkerAccount worker;
    private final PasswordCheck passwords;

    EngineAccounts(IdentityService identities, WorkerAccount worker, PasswordCheck passwords) {
        this.identities = identities;
        this.worker = worker;
        this.passwords = passwords;
    }

    @Override
    public Authentication authenticate(Authentication presented) {
        var user = presented.getName();
        var password = presented.getCredentials() == null
                ? ""
                : presented.getCredentials().toString();
        var right = user.equals(WorkerAccount.USER)
                ? passwords.isRight(user, isWorker(password))
                : passwords.isRight(user, password);
        if (!right) {
            throw new BadCredentialsException("Unknown account or wrong password");
        }
        var groups = Memberships.of(identities, user).groups();
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(
                user, null, AuthorityUtils.createAuthorityList(groups));
        signedIn.setDetails(presented.getDetails());
        return signedIn;
    }

    private boolean isWorker(String password) {
        return MessageDigest.isEqual(
                password.getBytes(StandardCharsets.UTF_8), worker.password().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
