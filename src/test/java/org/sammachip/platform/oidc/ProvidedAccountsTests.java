package org.sammachip.platform.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Tenant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sammachip.SammachipTest;
import org.sammachip.access.Role;
import org.sammachip.platform.signin.PasswordState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;

/** What becomes of the claims of a provider whose people take over accounts of the same name. */
@SammachipTest
class ProvidedAccountsTests {

    @Autowired
    IdentityService identities;

    @Autowired
    AccountLinks links;

    @Autowired
    PasswordState passwords;

    private ProvidedAccounts accounts;

    @BeforeEach
    void aProvider() {
        var roles = Map.of(
                "o",
                Role.OFFICER,
                "m",
                Role.DISTRICT_MANAGER,
                "p",
                Role.PROVINCE_MANAGER,
                "a",
                Role.AUDITOR,
                "root",
                Role.ADMINISTRATOR);
        accounts = new ProvidedAccounts(
                identities,
                links,
                passwords,
                new OidcSettings("name", "groups", roles, Pattern.compile("(country|\\d{2}|\\d{4})"), true));
    }

    @ParameterizedTest
    @CsvSource({"o 3414 a country", "m 3414 p 34", "o 3414 p 50", "p 34 a country", "o 3414 root", "a country root"})
    void refusesDutiesThatWouldMultiplyByTheirAreas(String groups) {
        assertThatThrownBy(() -> comes("mixed", groups))
                .isInstanceOfSatisfying(
                        OAuth2AuthenticationException.class,
                        refused -> assertThat(refused.getError().getErrorCode()).isEqualTo("mixed"));
        assertThat(identities.createUserQuery().userId("mixed").count()).isZero();
    }

    @Test
    void keepsTheAreasThatItKnows() {
        comes("partly", "o 3414 9999");

        assertThat(identities.createTenantQuery().userMember("partly").list())
                .extracting(Tenant::getId)
                .containsExactly("3414");
    }

    @Test
    void endsThePasswordOfAnAccountThatItTakesOver() {
        var local = identities.newUser("local");
        local.setPassword("ควายกินหญ้าริมบึง");
        identities.saveUser(local);
        assertThat(identities.checkPassword("local", "ควายกินหญ้าริมบึง")).isTrue();

        comes("local", "o 3414");

        assertThat(identities.checkPassword("local", "ควายกินหญ้าริมบึง")).isFalse();
    }

    @Test
    void cutsANameThatIsTooLongForTheEngine() {
        accounts.signIn(
                "office",
                "s-long",
                Map.of("name", "long", "groups", List.of("o", "3414"), "given_name", "ก".repeat(300) + "\0"));

        assertThat(identities.createUserQuery().userId("long").singleResult().getFirstName())
                .hasSize(255);
    }

    private void comes(String name, String groups) {
        accounts.signIn("office", "s-" + name, Map.of("name", name, "groups", List.of(groups.split(" "))));
    }
}
