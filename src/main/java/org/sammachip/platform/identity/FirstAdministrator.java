package org.sammachip.platform.identity;

import org.camunda.bpm.engine.IdentityService;
import org.sammachip.access.Role;
import org.sammachip.platform.Seed;
import org.sammachip.platform.signin.PasswordState;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Creates account {@code admin} in a database that has no administrator yet, with the one-time password that the
 * operator gives by environment. Runs after the demo accounts, which bring their own administrator.
 */
@Component
@Order(20)
class FirstAdministrator implements Seed {

    private static final int SHORTEST = 12;

    private final IdentityService identities;
    private final PasswordState passwords;
    private final String password;

    FirstAdministrator(
            IdentityService identities,
            PasswordState passwords,
            @Value("${SAMMACHIP_SETUP_PASSWORD:}") String password) {
        this.identities = identities;
        this.passwords = passwords;
        this.password = password;
    }

    @Override
    public void sow() {
        if (identities
                        .createUserQuery()
                        .memberOfGroup(Role.ADMINISTRATOR.group())
                        .count()
                > 0) {
            return;
        }
        if (password.length() < SHORTEST) {
            throw new NoAdministrator(SHORTEST);
        }
        var admin = identities.newUser("admin");
        admin.setFirstName("ผู้ดูแลระบบ");
        admin.setLastName(""); // Camunda's pages print null
        admin.setPassword(password);
        PasswordState.saveAnyPassword(identities, admin); // what the operator chose serves once
        passwords.mustChange("admin");
        identities.createMembership("admin", Role.ADMINISTRATOR.group());
    }
}
