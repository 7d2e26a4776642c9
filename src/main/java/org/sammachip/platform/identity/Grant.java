package org.sammachip.platform.identity;

import java.util.List;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.sammachip.access.Role;

/** What a role may do with one resource, or with all of a kind ({@code *}); the tenants of a person say where. */
record Grant(Role role, Resource resource, String id, List<Permission> permissions) {

    static final String ANY = "*";

    static Grant of(Role role, Resource resource, String id, Permission... permissions) {
        return new Grant(role, resource, id, List.of(permissions));
    }
}
