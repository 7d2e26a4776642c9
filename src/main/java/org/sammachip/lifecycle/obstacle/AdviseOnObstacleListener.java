package org.sammachip.lifecycle.obstacle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.sammachip.lifecycle.ProcessVariable;
import org.sammachip.lifecycle.ProjectInstance;
import org.sammachip.project.obstacle.ObstacleHandling;
import org.springframework.stereotype.Component;

/** Keeps the answer of the decision table {@code obstacleAdvice} in the record. */
@Component
class AdviseOnObstacleListener implements ExecutionListener {

    private final ObstacleHandling obstacles;

    AdviseOnObstacleListener(ObstacleHandling obstacles) {
        this.obstacles = obstacles;
    }

    @Override
    public void notify(DelegateExecution execution) {
        obstacles.advised(
                ProjectInstance.key(execution),
                ProcessVariable.OBSTACLE_ID.get(execution),
                ProcessVariable.ADVICE.get(execution));
    }
}
