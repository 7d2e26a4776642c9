package org.sammachip.report;

import java.util.List;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.sammachip.project.evaluation.EvaluationRecord;
import org.sammachip.project.evaluation.Revision;
import org.sammachip.project.evaluation.StepsTaken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads {@link ReportData} from the record. */
@Component
class ReportView {

    private final ProjectRegister projects;
    private final EvaluationRecord evaluations;
    private final StepsTaken steps;
    private final ReportRows rows;
    private final JdbcClient jdbc;

    ReportView(
            ProjectRegister projects,
            EvaluationRecord evaluations,
            StepsTaken steps,
            ReportRows rows,
            JdbcClient jdbc) {
        this.projects = projects;
        this.evaluations = evaluations;
        this.steps = steps;
        this.rows = rows;
        this.jdbc = jdbc;
    }

    /** @throws org.sammachip.problem.Refusal when the project is out of scope or has no such revision */
    @Transactional(readOnly = true)
    ReportData of(ProjectKey key, int number) {
        var revision = evaluations.revision(key, number);
        return new ReportData(
                projects.summary(key),
                direction(key),
                rows.goals(key),
                steps(key),
                rows.activities(key),
                rows.households(key, number),
                rows.groups(key, number),
                rows.rounds(key),
                rows.obstacles(key),
                evaluations.indicators(key, number),
                evaluations.differences(key, number),
                knowledge(revision),
                new ReportData.Revision(
                        number,
                        revision.status().name(),
                        revision.correctionReason(),
                        revision.collectedBy(),
                        revision.collectedAt()),
                rows.approvals(key, number));
    }

    private String direction(ProjectKey key) {
        return jdbc.sql("select coalesce(direction, '') from project where key = ?")
                .param(key.value())
                .query(String.class)
                .optional()
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    private List<ReportData.Step> steps(ProjectKey key) {
        return steps.of(key).stream()
                .map(step -> new ReportData.Step(step.number(), step.slug(), step.title(), step.doneOn(), step.done()))
                .toList();
    }

    private static ReportData.Knowledge knowledge(Revision revision) {
        return new ReportData.Knowledge(
                revision.background(),
                revision.methods(),
                revision.obstacles(),
                revision.solutions(),
                revision.strategies(),
                revision.lessons());
    }
}
