package org.sammachip.platform.security;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.sammachip.access.Role;
import org.sammachip.access.WorkerAccount;

/** Groups and districts of an account, as the engine needs them to check what it may see and do. */
record Memberships(List<String> groups, List<String> districts) {

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

    private static List<String> ids(List<Tenant> districts) {
        return districts.stream().map(Tenant::getId).toList();
    }
}
