package org.sammachip.access;

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
}
