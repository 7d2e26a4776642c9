package org.sammachip.access;

import java.util.Set;
import org.sammachip.problem.Refusal;

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

    /** Whether figures of whole areas are theirs to see: who supervises, audits or administers; officers do not. */
    default boolean supervises() {
        return has(Role.DISTRICT_MANAGER) || has(Role.PROVINCE_MANAGER) || has(Role.AUDITOR) || has(Role.ADMINISTRATOR);
    }

    /**
     * Guards the doors of service accounts.
     *
     * @throws Refusal for people, whatever their role
     */
    default void onlyWorkers() {
        if (!has(Role.WORKER)) {
            throw Refusal.forbidden("ประตูนี้สำหรับบัญชีบริการจัดทำเอกสารเท่านั้น");
        }
    }

    default boolean covers(String districtCode) {
        return has(Role.ADMINISTRATOR) || has(Role.WORKER) || districts().contains(districtCode);
    }
}
