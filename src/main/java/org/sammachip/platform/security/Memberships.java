package org.sammachip.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.sammachip.access.Role;
import org.sammachip.access.WorkerAccount;

/** Groups and districts of an account, as the engine needs them to check what it may see and do. */
record Memberships(List<String> groups, List<String> districts) {

    private static final String KNOWN = Memberships.class.getName();

    static Memberships of(IdentityService identities, String user) {
        if (user.equals(WorkerAccount.USER)) {
            var workers = Role.WORKER.group();
            return new Memberships(
                    List.of(workers),
                    ids(identities.createTenantQuery().groupMember(workers).list()));
        }
        return new Memberships(
                identities.createGroupQuery().groupMember(user).list().stream()
                        .map(Group::getId)
                        .toList(),
                ids(identities
                        .createTenantQuery()
                        .userMember(user)
                        .includingGroupsOfUser(true)
                        .list()));
    }

    /** As they are now; a request asks the database once. */
    static Memberships now(HttpServletRequest request, IdentityService identities, String user) {
        if (request.getAttribute(KNOWN) instanceof Map.Entry<?, ?> known && user.equals(known.getKey())) {
            return (Memberships) known.getValue();
        }
        identities.clearAuthentication(); // whoever may not read districts belongs to some all the same
        var memberships = of(identities, user);
        request.setAttribute(KNOWN, Map.entry(user, memberships));
        return memberships;
    }

    boolean areThoseOf(UserAuthentication kept) {
        return Set.copyOf(groups).equals(Set.copyOf(kept.getGroupIds()))
                && Set.copyOf(districts).equals(Set.copyOf(kept.getTenantIds()));
    }

    private static List<String> ids(List<Tenant> districts) {
        return districts.stream().map(Tenant::getId).toList();
    }
}
