package org.sammachip.platform.oidc;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.security.oauth2.client.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientPropertiesMapper;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** The second way through the people's door: by a provider. Without one configured nothing of it is there. */
@Configuration
public class ProviderDoor {

    /** A provider as the sign-in page offers it. */
    public record Offer(String id, String name) {}

    private final ObjectProvider<ClientRegistrationRepository> providers;
    private final ObjectProvider<OAuth2ClientProperties> settings;
    private final ObjectProvider<ProvidedAccounts> accounts;
    private final ObjectProvider<IdentityService> identities;
    private final Seal seal;

    ProviderDoor(
            ObjectProvider<ClientRegistrationRepository> providers,
            ObjectProvider<OAuth2ClientProperties> settings,
            ObjectProvider<ProvidedAccounts> accounts,
            ObjectProvider<IdentityService> identities,
            Seal seal) {
        this.providers = providers;
        this.settings = settings;
        this.accounts = accounts;
        this.identities = identities;
        this.seal = seal;
    }

    /** Those of the configuration; asks no provider. */
    public List<Offer> offers() {
        return settings.stream()
                .flatMap(clients -> clients.getRegistration().entrySet().stream())
                .map(client -> new Offer(
                        client.getKey(),
                        client.getValue().getClientName() == null
                                ? client.getKey()
                                : client.getValue().getClientName()))
                .toList();
    }

    public void open(HttpSecurity http, AuthenticationSuccessHandler entered, AuthenticationFailureHandler refused)
            throws Exception {
        if (providers.getIfAvailable() == null) {
            return;
        }
        http.oauth2Login(login -> login.loginPage("/login")
                        .authorizedClientRepository(new NoTokens())
                        .authorizationEndpoint(
                                endpoint -> endpoint.authorizationRequestRepository(new AskedInCookie(seal))
                                        .authorizationRequestResolver(asking(providers.getObject())))
                        .userInfoEndpoint(endpoint -> endpoint.oidcUserService(this::person))
                        .successHandler(entered)
                        .failureHandler(refused))
                .logout(logout -> logout.addLogoutHandler(new LeaveProvider()));
    }

    /** With a proof key (PKCE): a code that leaks is of no use in another browser. */
    private static OAuth2AuthorizationRequestResolver asking(ClientRegistrationRepository providers) {
        var asking = new DefaultOAuth2AuthorizationRequestResolver(
                providers, OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
        asking.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return asking;
    }

    private OidcUser person(OidcUserRequest request) {
        var told = new OidcUserService().loadUser(request);
        var account = accounts.getObject()
                .signIn(told.getIdToken().getIssuer().toString(), told.getSubject(), told.getClaims());
        var groups = identities.getObject().createGroupQuery().groupMember(account).list().stream()
                .map(Group::getId)
                .toList();
        return new ProvidedPerson(account, AuthorityUtils.createAuthorityList(groups), told.getIdToken());
    }

    /** Asks a provider for its addresses when the first person comes: the service starts without it. */
    @Configuration
    @ConditionalOnOAuth2ClientRegistrationProperties
    @EnableConfigurationProperties(OAuth2ClientProperties.class)
    static class Providers {

        @Bean
        ClientRegistrationRepository providers(OAuth2ClientProperties settings) {
            return new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(
                    new OAuth2ClientPropertiesMapper(settings).asClientRegistrations()));
        }
    }
}
