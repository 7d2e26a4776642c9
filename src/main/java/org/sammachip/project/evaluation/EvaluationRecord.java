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
    private final KnowledgeDrafts drafts;
    private final Headings headings;

    EvaluationRecord(
            ProjectRegister projects,
            Revisions revisions,
            ResultRows rows,
            FrozenFigures figures,
            KnowledgeDrafts drafts,
            Headings headings) {
        this.projects = projects;
        this.revisions = revisions;
        this.rows = rows;
        this.figures = figures;
        this.drafts = drafts;
        this.headings = headings;
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
        var heading = headings.prefilled(key).heading();
        return revisions
                .latest(key)
                .map(latest -> Results.of(
                        rows.ofHouseholds(key, latest.revision()),
                        rows.ofGroups(key, latest.revision()),
                        drafts.broughtUpToDate(key, latest),
                        heading))
                .orElseGet(() -> Results.of(
                        rows.fromVisits(key),
                        rows.groups(key).stream()
                                .sorted()
                                .map(group -> new Results.OfGroup(group, null, null))
                                .toList(),
                        drafts.now(key),
                        heading));
    }

    /** @throws Refusal when the project has no such revision */
    public Knowledge knowledge(ProjectKey key, int number) {
        var revision = revision(key, number);
        var heading = headings.of(key, number);
        return new Knowledge(heading.heading(), heading.owner(), drafts.complete(key, revision));
    }

    /** User id of whose knowledge the project's record is (เจ้าของความรู้), were its results collected now. */
    public String knowledgeOwner(ProjectKey key) {
        return projects.inScope(key).officer();
    }
}
