package org.sammachip.lifecycle.obstacle;

import java.util.List;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.lifecycle.TaskForm;
import org.sammachip.project.obstacle.ObstacleHandling;
import org.sammachip.project.obstacle.PastSolution;
import org.sammachip.project.obstacle.Resolution;
import org.springframework.stereotype.Component;

/**
 * Options: {@code obstacle} {category, categoryName, description, households[text], advice}, {@code pastSolutions}
 * [{solution, villageName, subdistrict, fiscalYear, resolvedOn}] (at most five that helped, same category and
 * district).
 */
@Component
class ResolveObstacleForm implements TaskForm {

    record Shown(String category, String categoryName, String description, List<String> households, String advice) {}

    record Options(Shown obstacle, List<PastSolution> pastSolutions) {}

    private final ObstacleHandling obstacles;

    ResolveObstacleForm(ObstacleHandling obstacles) {
        this.obstacles = obstacles;
    }

    @Override
    public String task() {
        return "resolveObstacle";
    }

    @Override
    public Resolution values(FormRequest request) {
        return new Resolution(null, null);
    }

    @Override
    public Options options(FormRequest request) {
        var obstacle = obstacles.find(request.project(), request.obstacleId());
        return new Options(
                new Shown(
                        obstacle.category().name(),
                        obstacle.category().thai(),
                        obstacle.description(),
                        obstacles.households(request.project(), obstacle.id()),
                        obstacle.advice()),
                obstacles.pastSolutions(request.project(), obstacle.category()));
    }
}
