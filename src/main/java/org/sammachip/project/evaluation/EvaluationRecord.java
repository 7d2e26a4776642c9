package org.sammachip.project.evaluation;

import java.util.List;
import java.util.Optional;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the record says of evaluations, for forms and reports. */
@Service
@Transactional(readOnly = true)
public class EvaluationRecord {

    private final ProjectRegister projects;
    private final Revisions revisions;
    private final ResultRows rows;
    private final FrozenFigures figures;
    private final KnowledgeDraft draft;

    EvaluationRecord(
            ProjectRegister projects,
            Revisions revisions,
            ResultRows rows,
            FrozenFigures figures,
            KnowledgeDraft draft) {
        this.projects = projects;
        this.revisions = revisions;
        this.rows = rows;
        this.figures = figures;
        this.draft = draft;
    }

    public Optional<Revision> latest(ProjectKey key) {
        projects.inScope(key);
        return revisions.latest(key);
    }

    /** @throws Refusal when the project has no such revision */
    public Revision revision(ProjectKey key, int number) {
        projects.inScope(key);
        return revisions
                .find(key, number)
                .orElseThrow(() -> Refusal.notFound("โครงการ " + key + " ไม่มีผลการประเมินฉบับที่ " + number));
    }

    /** As frozen, or computed now while the revision is not approved. */
    public Indicators indicators(ProjectKey key, int revision) {
        projects.inScope(key);
        return figures.of(key, revision);
    }

    /** What the revision changed against the one before; nothing for revision 1. */
    public List<Difference> differences(ProjectKey key, int revision) {
        projects.inScope(key);
        return figures.differences(key, revision);
    }

    /** The form of {@code collectResults} as it opens: the latest revision's results, or a first draft of the record. */
    public Results prefilled(ProjectKey key) {
        projects.inScope(key);
        return revisions
                .latest(key)
                .map(latest -> new Results(
                        rows.ofHouseholds(key, latest.revision()),
                        rows.ofGroups(key, latest.revision()),
                        latest.lessons(),
                        latest.background(),
                        latest.methods(),
                        latest.obstacles(),
                        latest.solutions(),
                        latest.strategies()))
                .orElseGet(() -> new Results(
                        rows.fromVisits(key),
                        rows.groups(key).stream()
                                .sorted()
                                .map(group -> new Results.OfGroup(group, null, null))
                                .toList(),
                        draft.lessons(key),
                        draft.background(key),
                        draft.methods(key),
                        draft.obstacles(key),
                        draft.solutions(key),
                        KnowledgeDraft.STRATEGIES));
    }
}
