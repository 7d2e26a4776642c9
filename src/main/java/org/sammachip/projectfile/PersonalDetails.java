package org.sammachip.projectfile;

import org.sammachip.access.CurrentUser;
import org.sammachip.access.Role;
import org.springframework.stereotype.Component;

/**
 * What of people's data a reader of a project's file sees. The one place where it is decided, also for what is to be
 * masked: nothing else in this module looks at roles. Who works with the households sees telephone numbers, ages, health
 * and where a visit took place; who only supervises or audits does not need them.
 */
@Component
class PersonalDetails {

    private final CurrentUser user;

    PersonalDetails(CurrentUser user) {
        this.user = user;
    }

    /** Whether the reader works with the households, and may open the project's tasks. */
    boolean works() {
        return user.has(Role.OFFICER) || user.has(Role.DISTRICT_MANAGER);
    }

    /** A telephone number, birth year, health limit or position, or null. */
    <T> T sensitive(T value) {
        return works() ? value : null;
    }
}
