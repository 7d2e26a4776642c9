package org.sammachip.lifecycle;

import java.time.LocalDate;
import org.sammachip.project.ProjectSummary;

/**
 * A form as it opens.
 *
 * @param task null for a start form
 * @param project null for a start form that is opened for no project yet
 * @param values has the shape of the submission
 * @param comment why the form came back, or null
 * @param draft what this person typed before, or null
 */
record OpenForm(Task task, ProjectSummary project, Object values, Object options, String comment, RestoredDraft draft) {

    OpenForm with(RestoredDraft draft) {
        return new OpenForm(task, project, values, options, comment, draft);
    }

    /** @param due the last working day to do it, or null */
    record Task(String id, String key, String name, LocalDate due) {}
}
