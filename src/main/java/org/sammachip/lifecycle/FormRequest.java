package org.sammachip.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sammachip.project.ProjectKey;

/**
 * What a form is opened for. The ids are those of {@link ProcessVariable} and null where the task has none.
 *
 * @param project null for a start form that was opened without {@code ?projectKey=}
 * @param round follow-up round, counted from 1
 * @param revision revision of the evaluation, counted from 1
 */
public record FormRequest(
        ProjectKey project,
        Long activityId,
        Integer round,
        Integer revision,
        Long obstacleId,
        Long changeId,
        Long suspensionId) {

    static final List<String> VARIABLES = Stream.of(
                    ProcessVariable.ACTIVITY_ID,
                    ProcessVariable.ROUND,
                    ProcessVariable.REVISION,
                    ProcessVariable.OBSTACLE_ID,
                    ProcessVariable.CHANGE_ID,
                    ProcessVariable.SUSPENSION_ID)
            .<String>map(ProcessVariable::key)
            .toList();

    public static FormRequest of(ProjectKey project) {
        return of(project, Map.of());
    }

    static FormRequest of(ProjectKey project, Map<String, Object> variables) {
        return new FormRequest(
                project,
                ProcessVariable.ACTIVITY_ID.in(variables),
                ProcessVariable.ROUND.in(variables),
                ProcessVariable.REVISION.in(variables),
                ProcessVariable.OBSTACLE_ID.in(variables),
                ProcessVariable.CHANGE_ID.in(variables),
                ProcessVariable.SUSPENSION_ID.in(variables));
    }
}
