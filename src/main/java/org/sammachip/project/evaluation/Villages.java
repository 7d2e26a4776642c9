package org.sammachip.project.evaluation;

import org.sammachip.project.ProjectSummary;

/** How texts name a village. */
final class Villages {

    private Villages() {}

    /** บ้านโนนสว่าง, whether or not the officer typed the บ้าน. */
    static String name(ProjectSummary project) {
        return project.villageName().startsWith("บ้าน") ? project.villageName() : "บ้าน" + project.villageName();
    }
}
