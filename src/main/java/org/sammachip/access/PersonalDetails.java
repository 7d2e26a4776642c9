package org.sammachip.access;

import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What of people's data a reader sees. The one place where it is decided, for the project's file and for the list of
 * documents: nobody else looks at roles for it. Who works with the households sees all; who supervises, audits or
 * administers sees names and results, but neither how to reach people, nor their age and health, nor where they live to
 * the metre, nor what was written about their troubles.
 */
@Component
public class PersonalDetails {

    /** Codes that tell of somebody's health, and what is told instead. */
    private static final Map<String, String> COARSE =
            Map.of("ILL", "NOT_MET", "HEALTH", "OTHER", "AGE_OR_HEALTH", "OTHER");

    private final CurrentUser user;

    PersonalDetails(CurrentUser user) {
        this.user = user;
    }

    /** Whether the reader works with the households, and may open the project's tasks. */
    public boolean works() {
        return user.has(Role.OFFICER) || user.has(Role.DISTRICT_MANAGER);
    }

    /** A telephone number, birth year, health limit, position or free text about a trouble; null for others. */
    public <T> T sensitive(T value) {
        return works() ? value : null;
    }

    /** A reason, outcome or category: for others one that tells nothing of health takes the place of one that does. */
    public String coarse(String code) {
        return works() || code == null ? code : COARSE.getOrDefault(code, code);
    }
}
