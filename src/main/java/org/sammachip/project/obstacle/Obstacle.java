package org.sammachip.project.obstacle;

import java.time.Instant;
import org.sammachip.project.ProjectKey;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Something that keeps households from taking part or from practising (ปัญหาอุปสรรค).
 *
 * @param reportedBy user id
 * @param advice what the decision table answered, null until asked
 * @param solution what was done, null until resolved
 * @param helped whether it did, null until resolved
 * @param resolvedBy user id
 */
@Table("obstacle")
public record Obstacle(
        @Id Long id,
        ProjectKey projectKey,
        ObstacleCategory category,
        String description,
        String reportedBy,
        Instant reportedAt,
        String advice,
        String solution,
        Boolean helped,
        String resolvedBy,
        Instant resolvedAt) {

    static Obstacle reported(ProjectKey project, ObstacleCategory category, String description, String by, Instant at) {
        return new Obstacle(null, project, category, description, by, at, null, null, null, null, null);
    }

    public boolean resolved() {
        return resolvedAt != null;
    }

    Obstacle advised(String answer) {
        return new Obstacle(
                id,
                projectKey,
                category,
                description,
                reportedBy,
                reportedAt,
                answer,
                solution,
                helped,
                resolvedBy,
                resolvedAt);
    }

    Obstacle resolved(Resolution resolution, String by, Instant at) {
        return new Obstacle(
                id,
                projectKey,
                category,
                description,
                reportedBy,
                reportedAt,
                advice,
                resolution.solution().strip(),
                resolution.helped(),
                by,
                at);
    }
}
