package org.sammachip.project.evaluation;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.sammachip.access.CurrentUser;
import org.sammachip.problem.Refusal;
import org.sammachip.problem.Violations;
import org.sammachip.project.Approval;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Step 10 (สรุปและประเมินผล): results are collected, reviewed and approved. Returned results are collected again under
 * the same revision; after approval a correction makes the next one.
 */
@Service
@Transactional
public class Evaluation {

    private final ProjectRegister projects;
    private final Revisions revisions;
    private final ResultRows rows;
    private final FrozenFigures figures;
    private final Corrections corrections;
    private final Headings headings;
    private final KnowledgeDrafts drafts;
    private final CurrentUser user;
    private final Clock clock;

    Evaluation(
            ProjectRegister projects,
            Revisions revisions,
            ResultRows rows,
            FrozenFigures figures,
            Corrections corrections,
            Headings headings,
            KnowledgeDrafts drafts,
            CurrentUser user,
            Clock clock) {
        this.projects = projects;
        this.revisions = revisions;
        this.rows = rows;
        this.figures = figures;
        this.corrections = corrections;
        this.headings = headings;
        this.drafts = drafts;
        this.user = user;
        this.clock = clock;
    }

    /**
     * @return the revision that the results became
     * @throws Refusal while a revision waits for review or approval
     */
    public int collect(ProjectKey key, Results results) {
        projects.inScope(key);
        revisions.lock(key);
        check(key, results);
        var latest = revisions.latest(key);
        var at = OffsetDateTime.now(clock);
        int revision = latest.map(Revision::revision).orElse(0);
        var heading = results.heading() == null
                ? headings.prefilled(key).heading()
                : results.heading().stripped();
        if (latest.isPresent() && latest.get().status() == Revision.Status.RETURNED) {
            revisions.collectAgain(key, revision, results, user.id(), at);
        } else if (latest.isEmpty() || latest.get().status() == Revision.Status.APPROVED) {
            var reason = corrections.latestReason(key).orElse(null);
            revisions.add(key, ++revision, results, reason, user.id(), at);
        } else {
            throw Refusal.conflict("ผลการดำเนินงานฉบับที่ " + revision
                    + " รวบรวมแล้วและอยู่ระหว่างตรวจทานหรืออนุมัติ กรุณาเปิดรายการงานใหม่");
        }
        headings.keep(key, revision, heading);
        drafts.keep(key, revision);
        rows.replace(key, revision, results);
        figures.keep(key, revision);
        return revision;
    }

    private void check(ProjectKey key, Results results) {
        var violations = new Violations();
        EveryoneOnce.HOUSEHOLDS.check(
                results.households().stream()
                        .map(Results.OfHousehold::householdId)
                        .toList(),
                rows.households(key),
                violations);
        EveryoneOnce.GROUPS.check(
                results.groups().stream().map(Results.OfGroup::groupId).toList(), rows.groups(key), violations);
        violations.throwIfAny();
    }

    /** An officer has read the rendered report: it is right, or its figures are collected again. */
    public void review(ProjectKey key, int revision, Approval review) {
        expect(key, revision, Revision.Status.COLLECTED);
        if (!review.approved() && Texts.stripped(review.comment()) == null) {
            throw Refusal.of("comment", "กรุณากรอกช่อง “ความเห็น” ว่าต้องแก้ไขเรื่องใด");
        }
        var status = review.approved() ? Revision.Status.REVIEWED : Revision.Status.RETURNED;
        revisions.reviewed(
                key, revision, status, Texts.stripped(review.comment()), user.id(), OffsetDateTime.now(clock));
    }

    /** A district manager, never who collected the results, approves or returns them. */
    public void approve(ProjectKey key, int revision, Approval approval) {
        var collected = expect(key, revision, Revision.Status.REVIEWED);
        approval.check(collected.collectedBy(), user.id());
        var comment = Texts.stripped(approval.comment());
        if (approval.approved()) {
            revisions.approved(key, revision, comment, user.id(), OffsetDateTime.now(clock));
        } else {
            revisions.returned(key, revision, comment);
        }
    }

    /** Keeps the figures that the approved report shows, those of the collection; freezing twice is freezing once. */
    public void freeze(ProjectKey key, int revision) {
        expect(key, revision, Revision.Status.APPROVED);
        figures.freeze(key, revision);
    }

    private Revision expect(ProjectKey key, int number, Revision.Status status) {
        projects.inScope(key);
        revisions.lock(key);
        return revisions
                .find(key, number)
                .filter(revision -> revision.status() == status)
                .orElseThrow(
                        () -> Refusal.conflict("รายงานฉบับที่ " + number + " มีผู้พิจารณาแล้ว กรุณาเปิดรายการงานใหม่"));
    }
}
