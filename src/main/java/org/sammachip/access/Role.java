package org.sammachip.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The roles of the process. The group id is what the engine's identity tables and the BPMN models say. */
public enum Role {
    OFFICER("officers"),
    DISTRICT_MANAGER("districtManagers"),
    PROVINCE_MANAGER("provinceManagers"),
    AUDITOR("auditors"),
    WORKER("workers"),
    ADMINISTRATOR("camunda-admin");

    private final String group;

    Role(String group) {
        this.group = group;
    }

    public String group() {
        return group;
    }

    /**
     * Whether one account must not hold these together: an account works in all of its areas in each of its roles, so
     * whoever audits a province would do an officer's work in all of it. Who makes accounts or serves the machine does
     * nothing else: they would give themselves what they like.
     */
    public static boolean clash(Set<Role> roles) {
        return Stream.of(
                                Set.of(OFFICER, DISTRICT_MANAGER),
                                Set.of(PROVINCE_MANAGER),
                                Set.of(AUDITOR),
                                Set.of(ADMINISTRATOR),
                                Set.of(WORKER))
                        .filter(kind -> kind.stream().anyMatch(roles::contains))
                        .count()
                > 1;
    }

    /** @param groups of the engine; areas and groups of others' are no roles */
    public static Set<Role> of(Collection<String> groups) {
        return Stream.of(values())
                .filter(role -> groups.contains(role.group))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
