package org.sammachip.lifecycle;

import org.sammachip.project.ProjectKey;

/** Keeps what forms handed over, for who audits the case; the engine forgets it. */
public interface SubmissionLog {

    /**
     * Part of the transaction in which the form takes effect.
     *
     * @param form the task's key, or the process' for a start form
     * @param page address of the form's page in the model, such as {@code embedded:app:forms/02-draft-plan.html}; null
     *     where the model has none
     * @param json as it was sent
     */
    void keep(ProjectKey project, String form, String page, String json);
}
