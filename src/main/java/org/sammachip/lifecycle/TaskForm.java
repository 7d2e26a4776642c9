package org.sammachip.lifecycle;

import java.util.Map;
import org.sammachip.draft.DraftRules;

/**
 * What the form of one user task, or of one start event, shows when it opens. One bean a form, in the package of its
 * step.
 */
public interface TaskForm {

    /** Key of the user task as its model says; for a start form the key of the process. */
    String task();

    /** Has exactly the shape of the form's submission, filled with what is known already. */
    Object values(FormRequest request);

    /** Lists to choose from, and what is shown but not sent back. */
    default Object options(FormRequest request) {
        return Map.of();
    }

    /** How drafts of this form follow the record. */
    default DraftRules drafts() {
        return DraftRules.NONE;
    }

    /** Why the form comes back to its author, or null. */
    default String comment(FormRequest request) {
        return null;
    }
}
