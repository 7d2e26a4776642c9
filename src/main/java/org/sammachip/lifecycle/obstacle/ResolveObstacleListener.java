package org.sammachip.lifecycle.obstacle;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.sammachip.lifecycle.ProcessVariable;
import org.sammachip.lifecycle.ProjectInstance;
import org.sammachip.lifecycle.Submissions;
import org.sammachip.project.obstacle.ObstacleHandling;
import org.sammachip.project.obstacle.Resolution;
import org.springframework.stereotype.Component;

@Component
class ResolveObstacleListener implements TaskListener {

    private final Submissions submissions;
    private final ObstacleHandling obstacles;

    ResolveObstacleListener(Submissions submissions, ObstacleHandling obstacles) {
        this.submissions = submissions;
        this.obstacles = obstacles;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = submissions.read(task, Resolution.class);
        obstacles.resolve(ProjectInstance.key(task), ProcessVariable.OBSTACLE_ID.get(task), form);
    }
}
