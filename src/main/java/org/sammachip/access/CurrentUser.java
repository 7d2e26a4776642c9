package org.sammachip.access;

import java.util.Set;

/** The person or service account on whose behalf the current thread works. */
public interface CurrentUser {

    /** User id, never a name. */
    String id();

    Set<Role> roles();

    /** Codes of the districts in scope; meaningless for {@link Role#ADMINISTRATOR} and {@link Role#WORKER}, who see all. */
    Set<String> districts();

    default boolean has(Role role) {
        return roles().contains(role);
    }

    default boolean covers(String districtCode) {
        return has(Role.ADMINISTRATOR) || has(Role.WORKER) || districts().contains(districtCode);
    }
}
