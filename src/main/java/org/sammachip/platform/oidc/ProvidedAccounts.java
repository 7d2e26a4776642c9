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
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.sammachip.access.Role;
import org.sammachip.access.WorkerAccount;
import org.sammachip.platform.signin.PasswordState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    /** Of the engine's names. */
    private static final int LONGEST = 255;

    private static final Logger LOG = LoggerFactory.getLogger(ProvidedAccounts.class);

    private final IdentityService identities;
    private final AccountLinks links;
    private final PasswordState passwords;
    private final OidcSettings settings;

    ProvidedAccounts(IdentityService identities, AccountLinks links, PasswordState passwords, OidcSettings settings) {
        this.identities = identities;
        this.links = links;
        this.passwords = passwords;
        this.settings = settings;
    }

    /**
     * @return the account's id
     * @throws OAuth2AuthenticationException with a word of the sign-in page's: {@code norole}, {@code mixed},
     *     {@code noarea}, {@code noname}, {@code taken}
     */
    @Transactional
    public String signIn(String issuer, String person, Map<String, Object> claims) {
        var told = Mandate.of(claims, settings);
        refuseIf(told.roles().isEmpty(), "norole");
        refuseIf(Role.clash(told.roles()), "mixed");
        var mandate = told.within(this::knows);
        refuseIf(mandate.lacksAreas(), "noarea");
        if (!mandate.equals(told)) {
            LOG.warn(
                    "Areas of {} that are unknown here give nothing: {}", issuer, minus(told.areas(), mandate.areas()));
        }
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
        } else {
            forgetPassword(existing);
        }
        links.link(account, issuer, person);
        return account;
    }

    /** It would keep what the provider takes away. */
    private void forgetPassword(User account) {
        ((UserEntity) account).setDbPassword(null);
        identities.saveUser(account);
        passwords.endSessions(account.getId());
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

    private boolean knows(String area) {
        return Mandate.isDistrict(area)
                ? identities.createTenantQuery().tenantId(area).count() > 0
                : identities.createGroupQuery().groupId(Mandate.group(area)).count() > 0;
    }

    private static Set<String> minus(Set<String> all, Set<String> without) {
        return all.stream().filter(one -> !without.contains(one)).collect(Collectors.toSet());
    }

    private static String names(User user) {
        return user.getFirstName() + "\n" + user.getLastName() + "\n" + user.getEmail();
    }

    private static String text(Map<String, Object> claims, String claim) {
        var text = Objects.toString(claims.get(claim), "").replace("\0", "").strip();
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }

    private static void refuseIf(boolean refused, String why) {
        if (refused) {
            throw new OAuth2AuthenticationException(new OAuth2Error(why));
        }
    }
}
