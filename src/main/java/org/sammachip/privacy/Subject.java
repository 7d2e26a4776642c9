package org.sammachip.privacy;

import org.sammachip.project.ProjectKey;

/** Somebody of the village whose data a project keeps. */
record Subject(ProjectKey project, SubjectKind kind, long id, String name) {

    /** As the access log names them: {@code household/12}. */
    String reference() {
        return kind.table() + "/" + id;
    }
}
