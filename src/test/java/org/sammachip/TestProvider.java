package org.sammachip;

import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A provider of sign-ins (OpenID Connect) that runs beside the server and takes everybody for whom it is told. */
public class TestProvider implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String ISSUER = "office";
    private static final MockOAuth2Server SERVER = new MockOAuth2Server();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        SERVER.start(0);
        var client = "spring.security.oauth2.client.registration.office.";
        TestPropertyValues.of(
                        client + "client-id=sammachip",
                        client + "client-secret=secret",
                        client + "client-name=บัญชีกรมการพัฒนาชุมชน",
                        client + "scope=openid,profile",
                        "spring.security.oauth2.client.provider.office.issuer-uri=" + SERVER.issuerUrl(ISSUER),
                        "sammachip.oidc.roles.cdd-officer=OFFICER",
                        "sammachip.oidc.roles.cdd-province=PROVINCE_MANAGER",
                        "sammachip.oidc.roles.cdd-auditor=AUDITOR")
                .applyTo(context);
    }

    /** The next person who comes. */
    public static void next(String subject, String name, String... groups) {
        Map<String, Object> claims = Map.of(
                "preferred_username", name, "given_name", "กานดา", "family_name", "ใจดี", "groups", List.of(groups));
        SERVER.enqueueCallback(
                new DefaultOAuth2TokenCallback(ISSUER, subject, "JWT", List.of("sammachip"), claims, 3600));
    }
}
