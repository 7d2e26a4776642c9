package org.sammachip.platform.identity;

import java.util.HashMap;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.sammachip.platform.Seed;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes the engine hold what {@link Grants} says. Grants that an operator added stay. */
@Component
@Order(3)
class GrantSeed implements Seed {

    private final AuthorizationService authorizations;

    GrantSeed(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    @Override
    public void sow() {
        var held = new HashMap<String, Authorization>();
        authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .list()
                .forEach(a -> held.put(key(a.getGroupId(), a.getResourceType(), a.getResourceId()), a));
        for (var grant : Grants.all()) {
            var group = grant.role().group();
            var authorization = held.get(key(group, grant.resource().resourceType(), grant.id()));
            if (authorization == null) {
                authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
                authorization.setGroupId(group);
                authorization.setResource(grant.resource());
                authorization.setResourceId(grant.id());
            } else if (grant.permissions().stream().allMatch(authorization::isPermissionGranted)) {
                continue;
            }
            authorization.setPermissions(grant.permissions().toArray(Permission[]::new));
            authorizations.saveAuthorization(authorization);
        }
    }

    private static String key(String group, int resourceType, String id) {
        return group + "/" + resourceType + "/" + id;
    }
}
