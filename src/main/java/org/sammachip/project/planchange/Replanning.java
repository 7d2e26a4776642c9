package org.sammachip.project.planchange;

import java.time.Clock;
import org.sammachip.access.CurrentUser;
import org.sammachip.access.Role;
import org.sammachip.problem.Refusal;
import org.sammachip.project.Approval;
import org.sammachip.project.Project;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.sammachip.project.plan.Plan;
import org.sammachip.project.plan.PlanDraft;
import org.sammachip.project.plan.Planning;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way of a plan change: an officer asks, a district manager other than the officer decides, then it is in force. */
@Service
@Transactional
public class Replanning {

    private final ProjectRegister projects;
    private final Planning planning;
    private final PlanChanges changes;
    private final RoundsLeft rounds;
    private final TooLateToAdd additions;
    private final ChangedMeanwhile meanwhile;
    private final CurrentUser user;
    private final Clock clock;

    Replanning(
            ProjectRegister projects,
            Planning planning,
            PlanChanges changes,
            RoundsLeft rounds,
            TooLateToAdd additions,
            ChangedMeanwhile meanwhile,
            CurrentUser user,
            Clock clock) {
        this.projects = projects;
        this.planning = planning;
        this.changes = changes;
        this.rounds = rounds;
        this.additions = additions;
        this.meanwhile = meanwhile;
        this.user = user;
        this.clock = clock;
    }

    /**
     * @return id of the change
     * @throws Refusal for whatever a plan would be refused for, while another change waits for its decision, and for a
     *     project that has ended or has no approved plan
     */
    public long request(ProjectKey key, String reason, PlanDraft proposal) {
        var project = projects.inScope(key);
        if (!user.has(Role.OFFICER)) {
            throw Refusal.forbidden("การขอปรับแผนงานเป็นหน้าที่ของนักวิชาการพัฒนาชุมชน บัญชีของท่านไม่มีสิทธิ์นี้");
        }
        refuseAfterTheEnd(project);
        planning.plan(key)
                .filter(plan -> plan.status() == Plan.Status.APPROVED)
                .orElseThrow(() -> Refusal.conflict(
                        "โครงการ " + key + " ยังไม่มีแผนงานที่อนุมัติแล้ว กรุณาแก้ไขในงานจัดทำแผนงานตามปกติ"));
        if (changes.undecided(key)) {
            throw PlanChanges.oneWaits(key);
        }
        check(key, proposal);
        var change = changes.add(key, reason.strip(), proposal, user.id(), clock.instant());
        meanwhile.remember(key, change);
        return change;
    }

    /**
     * @throws Refusal when the requester decides or it is decided already; an approval also when the project has ended
     *     an activity changed since the request, or the change by now breaks a rule of the plan
     */
    public void decide(ProjectKey key, long id, Approval approval) {
        var change = of(key, id);
        approval.check(change.requestedBy(), user.id());
        if (approval.approved()) {
            refuseAfterTheEnd(projects.inScope(key));
            meanwhile.check(key, id);
            check(key, change.proposal());
        }
        if (!changes.decided(id, approval, user.id(), clock.instant())) {
            throw Refusal.conflict("คำขอปรับแผนงานนี้พิจารณาแล้ว กรุณากลับไปที่รายการงาน");
        }
    }

    /** Puts an approved change into force. */
    public void apply(ProjectKey key, long id) {
        var change = of(key, id);
        if (change.status() != PlanChange.Status.APPROVED) {
            throw Refusal.conflict("คำขอปรับแผนงานนี้ยังไม่ได้รับอนุมัติ");
        }
        planning.revise(key, change.proposal(), change.reason());
    }

    public PlanChange of(ProjectKey key, long id) {
        projects.inScope(key);
        return changes.find(key, id)
                .orElseThrow(() -> Refusal.notFound("ไม่พบคำขอปรับแผนงานนี้ในโครงการ กรุณากลับไปที่รายการงาน"));
    }

    private static void refuseAfterTheEnd(Project project) {
        if (project.status() != Project.Status.RUNNING && project.status() != Project.Status.SUSPENDED) {
            throw Refusal.conflict("โครงการ " + project.key() + " สิ้นสุดแล้ว จึงปรับแผนงานไม่ได้");
        }
    }

    private void check(ProjectKey key, PlanDraft proposal) {
        planning.check(key, proposal);
        rounds.check(key, proposal);
        additions.check(key, proposal);
    }
}
