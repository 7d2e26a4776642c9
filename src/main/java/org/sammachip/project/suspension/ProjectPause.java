package org.sammachip.project.suspension;

import java.time.Clock;
import java.util.Optional;
import org.sammachip.access.CurrentUser;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectDecisions;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pauses a project and lets it go on (พักโครงการ, เริ่มโครงการต่อ). */
@Service
@Transactional
public class ProjectPause {

    private final Suspensions suspensions;
    private final ProjectDecisions decisions;
    private final ProjectRegister register;
    private final LostDays lostDays;
    private final CurrentUser user;
    private final Clock clock;

    ProjectPause(
            Suspensions suspensions,
            ProjectDecisions decisions,
            ProjectRegister register,
            LostDays lostDays,
            CurrentUser user,
            Clock clock) {
        this.suspensions = suspensions;
        this.decisions = decisions;
        this.register = register;
        this.lostDays = lostDays;
        this.user = user;
        this.clock = clock;
    }

    /** @return id of the suspension that begins */
    public long begin(ProjectKey key, String reason) {
        decisions.suspend(key);
        return suspensions
                .save(Suspension.of(key, reason.strip(), user.id(), clock.instant()))
                .id();
    }

    /**
     * Ends the suspension and moves what was still planned by the whole days that were lost.
     *
     * @return the whole days that were lost
     * @throws Refusal naming each activity and round that would then fall outside the fiscal year; nothing has moved
     */
    public int end(ProjectKey key, long suspensionId, String note) {
        var suspension = of(key, suspensionId);
        if (suspension.resumedAt() != null) {
            throw Refusal.conflict("โครงการ " + key + " เริ่มต่อไปแล้ว ไม่ต้องสั่งซ้ำ");
        }
        decisions.resume(key);
        var lost = lostDays.makeUp(suspension);
        suspensions.save(suspension.ended(note, lost, user.id(), clock.instant()));
        return lost;
    }

    @Transactional(readOnly = true)
    public Suspension of(ProjectKey key, long suspensionId) {
        register.inScope(key);
        return Optional.of(suspensionId)
                .flatMap(suspensions::findById)
                .filter(suspension -> suspension.projectKey().equals(key))
                .orElseThrow(() -> Refusal.notFound("ไม่พบการพักโครงการ " + key + " ครั้งนี้"));
    }
}
