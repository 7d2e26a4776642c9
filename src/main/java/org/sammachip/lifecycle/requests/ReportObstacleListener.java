package org.sammachip.lifecycle.requests;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.sammachip.access.Role;
import org.sammachip.lifecycle.ProjectProcess;
import org.sammachip.lifecycle.Submissions;
import org.sammachip.project.obstacle.ObstacleHandling;
import org.springframework.stereotype.Component;

/** Records an obstacle; the map then has it solved beside its steps. */
@Component
class ReportObstacleListener implements ExecutionListener {

    private final Submissions submissions;
    private final ObstacleHandling obstacles;
    private final ProjectProcess cases;

    ReportObstacleListener(Submissions submissions, ObstacleHandling obstacles, ProjectProcess cases) {
        this.submissions = submissions;
        this.obstacles = obstacles;
        this.cases = cases;
    }

    @Override
    public void notify(DelegateExecution start) {
        var report = submissions.read(start, ObstacleReport.class, Role.OFFICER, Role.DISTRICT_MANAGER);
        var key = report.projectKey();
        var obstacle = obstacles.report(key, report.category(), report.description(), report.householdIds());
        start.setProcessBusinessKey(key.value());
        cases.obstacleReported(key, obstacle.id(), obstacle.category().name());
    }
}
