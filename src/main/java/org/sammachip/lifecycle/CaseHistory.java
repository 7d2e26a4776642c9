package org.sammachip.lifecycle;

import java.util.List;

/**
 * What the engine knows of a case.
 *
 * @param steps always ten, in their order
 * @param open by due date, the earliest first
 * @param done the last ones, newest first
 */
public record CaseHistory(List<CaseStep> steps, List<CaseTask> open, List<CaseTask> done) {}
