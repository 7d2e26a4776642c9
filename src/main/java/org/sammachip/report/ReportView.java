package org.sammachip.report;

import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.sammachip.project.evaluation.EvaluationRecord;
import org.sammachip.project.evaluation.Revision;
import org.sammachip.project.evaluation.StepsTaken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads {@link ReportData} from the record. */
@Component
class ReportView {

    private final ProjectRegister projects;
    private final EvaluationRecord evaluations;
    private final StepsTaken steps;
    private final ReportRows rows;

    ReportView(ProjectRegister projects, EvaluationRecord evaluations, StepsTaken steps, ReportRows rows) {
        this.projects = projects;
        this.evaluations = evaluations;
        this.steps = steps;
        this.rows = rows;
    }

    /** @throws org.sammachip.problem.Refusal when the project is out of scope or has no such revision */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    ReportData of(ProjectKey key, int number) {
        var revision = evaluations.revision(key, number);
        var project = projects.summary(key);
        var plan = rows.plan(key);
        var activities = rows.activities(key);
        var plans = new StepPlans(plan, activities, project.fiscalYear());
        return new ReportData(
                project,
                rows.profile(key),
                plan,
                rows.goals(key),
                steps.of(key).stream().map(plans::of).toList(),
                activities,
                rows.households(key, number),
                rows.groups(key, number),
                rows.materials(key),
                rows.rounds(key),
                rows.obstacles(key),
                PhotoChoice.of(rows.photos(key)),
                evaluations.indicators(key, number),
                evaluations.differences(key, number),
                knowledge(revision),
                new ReportData.Revision(
                        number,
                        revision.status().name(),
                        revision.correctionReason(),
                        revision.collectedBy(),
                        revision.collectedAt(),
                        revision.approvedBy(),
                        revision.approvedAt()),
                rows.approvals(key, number));
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
