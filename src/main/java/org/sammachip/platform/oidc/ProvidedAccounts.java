package org.sammachip.platform.oidc;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.sammachip.access.WorkerAccount;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives whoever signed in at a provider their account here, as the provider says it at this sign-in: names, roles,
 * areas. What the provider took away is taken away here. An account belongs to one person of one provider, by the id
 * that never changes; a name that is taken is refused, or anybody who may choose a name could become the administrator.
 */
@Component
@EnableConfigurationProperties(OidcSettings.class)
class ProvidedAccounts {

    /** What the engine takes as the id of an account, and no name of the service's own. */
    private static final Pattern ID = Pattern.compile("(?!(worker|system)$)[a-z0-9][a-z0-9.@_-]{0,63}");

    private final IdentityService identities;
    private final AccountLinks links;
    private final OidcSettings settings;

    ProvidedAccounts(IdentityService identities, AccountLinks links, OidcSettings settings) {
        this.identities = identities;
        this.links = links;
        this.settings = settings;
    }

    /**
     * @return the account's id
     * @throws OAuth2AuthenticationException with a word of the sign-in page's: {@code norole}, {@code noarea},
     *     {@code noname}, {@code taken}
     */
    @Transactional
    public String signIn(String issuer, String person, Map<String, Object> claims) {
        var mandate = Mandate.of(claims, settings);
        refuseIf(mandate.roles().isEmpty(), "norole");
        refuseIf(mandate.lacksAreas() || !knows(mandate), "noarea");
        var account = links.accountOf(issuer, person).orElseGet(() -> newAccount(issuer, person, claims));
        name(account, claims);
        hold(account, mandate);
        return account;
    }

    private String newAccount(String issuer, String person, Map<String, Object> claims) {
        var account = text(claims, settings.account()).toLowerCase();
        refuseIf(!ID.matcher(account).matches() || account.equals(WorkerAccount.USER), "noname");
        var existing = identities.createUserQuery().userId(account).singleResult();
        refuseIf(existing != null && !(settings.adopt() && links.isFree(account)), "taken");
        if (existing == null) {
            identities.saveUser(identities.newUser(account));
        }
        links.link(account, issuer, person);
        return account;
    }

    private void name(String account, Map<String, Object> claims) {
        var user = identities.createUserQuery().userId(account).singleResult();
        var before = names(user);
        user.setFirstName(text(claims, "given_name"));
        user.setLastName(text(claims, "family_name"));
        user.setEmail(text(claims, "email"));
        if (!before.equals(names(user))) {
            identities.saveUser(user);
        }
    }

    private void hold(String account, Mandate mandate) {
        var groups = identities.createGroupQuery().groupMember(account).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
        minus(groups, mandate.groups()).forEach(group -> identities.deleteMembership(account, group));
        minus(mandate.groups(), groups).forEach(group -> identities.createMembership(account, group));
        var districts = identities.createTenantQuery().userMember(account).list().stream()
                .map(Tenant::getId)
                .collect(Collectors.toSet());
        minus(districts, mandate.districts())
                .forEach(district -> identities.deleteTenantUserMembership(district, account));
        minus(mandate.districts(), districts)
                .forEach(district -> identities.createTenantUserMembership(district, account));
    }

    private boolean knows(Mandate mandate) {
        return mandate.districts().stream()
                        .allMatch(district -> identities
                                        .createTenantQuery()
                                        .tenantId(district)
                                        .count()
                                > 0)
                && mandate.groups().stream()
                        .allMatch(group ->
                                identities.createGroupQuery().groupId(group).count() > 0);
    }

    private static Set<String> minus(Set<String> all, Set<String> without) {
        return all.stream().filter(one -> !without.contains(one)).collect(Collectors.toSet());
    }

    private static String names(User user) {
        return user.getFirstName() + "\n" + user.getLastName() + "\n" + user.getEmail();
    }

    private static String text(Map<String, Object> claims, String claim) {
        return Objects.toString(claims.get(claim), "").strip();
    }

    private static void refuseIf(boolean refused, String why) {
        if (refused) {
            throw new OAuth2AuthenticationException(new OAuth2Error(why));
        }
    }
}
