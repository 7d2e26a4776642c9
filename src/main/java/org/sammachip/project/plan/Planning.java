package org.sammachip.project.plan;

import java.time.Clock;
import java.util.Optional;
import org.sammachip.access.CurrentUser;
import org.sammachip.problem.Refusal;
import org.sammachip.problem.Violations;
import org.sammachip.project.Approval;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.sammachip.project.followup.RoundSchedule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The plan's way: an officer submits it, a district manager other than the author approves or returns it, as often as
 * needed; once approved, it changes only by an approved change.
 */
@Service
@Transactional
public class Planning {

    private final ProjectRegister projects;
    private final Plans plans;
    private final PlanLists lists;
    private final PlanActivities activities;
    private final RoundSchedule rounds;
    private final CurrentUser user;
    private final Clock clock;

    Planning(
            ProjectRegister projects,
            Plans plans,
            PlanLists lists,
            PlanActivities activities,
            RoundSchedule rounds,
            CurrentUser user,
            Clock clock) {
        this.projects = projects;
        this.plans = plans;
        this.lists = lists;
        this.activities = activities;
        this.rounds = rounds;
        this.user = user;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Plan> plan(ProjectKey project) {
        projects.inScope(project);
        return plans.findById(project);
    }

    /** The plan as it stands, in the shape of its form; for a project without one, what to start from. */
    @Transactional(readOnly = true)
    public PlanDraft draft(ProjectKey project) {
        var register = projects.inScope(project);
        return plans.findById(project)
                .map(plan -> new PlanDraft(
                        activities.rows(project),
                        plan.firstRoundOn(),
                        plan.roundIntervalDays(),
                        plan.rounds(),
                        lists.materials(project),
                        lists.seasons(project)))
                .orElseGet(() -> FirstDraft.of(register, lists.regionalSeasons(project)));
    }

    /**
     * Refuses a plan or a change that breaks a rule, without writing anything.
     *
     * @throws Refusal naming every fault: {@link PlanRules}, and activities in a harvest season without a reason
     */
    @Transactional(readOnly = true)
    public void check(ProjectKey project, PlanDraft draft) {
        var whole = activities.withHistory(project, draft);
        var violations = new Violations();
        PlanRules.check(projects.inScope(project), whole, activities.cancelled(project), violations);
        activities.check(project, whole, violations);
        violations.throwIfAny();
    }

    /** Submits a first plan, or one that was returned; the advice on every date is stored with its activity. */
    public void submit(ProjectKey project, PlanDraft draft) {
        check(project, draft);
        var before = plans.findById(project);
        if (before.filter(plan -> plan.status() != Plan.Status.RETURNED).isPresent()) {
            throw Refusal.conflict("แผนงานนี้ส่งแล้ว แก้ไขตรงนี้ไม่ได้ หากต้องการเปลี่ยนกรุณาใช้ “ขอปรับแผนงาน”");
        }
        var version = before.map(Plan::version).orElse(0);
        plans.save(Plan.submitted(project, draft, user.id(), clock.instant(), version));
        lists.replace(project, draft);
        activities.write(project, draft, null);
    }

    /** @throws Refusal when the author decides, a return has no comment, or the plan is decided already */
    public void decide(ProjectKey project, Approval approval) {
        var plan = plan(project)
                .filter(p -> p.status() == Plan.Status.SUBMITTED)
                .orElseThrow(() -> Refusal.conflict("แผนงานนี้พิจารณาแล้วหรือยังไม่ได้ส่ง กรุณากลับไปที่รายการงาน"));
        approval.check(plan.author(), user.id());
        plans.save(plan.decided(approval, user.id(), clock.instant()));
        if (approval.approved()) {
            rounds.replan(project);
        }
    }

    /**
     * Puts an approved change into force. Held activities and visited rounds stay as they were; rounds are planned anew
     * only if the change is about them.
     *
     * @param reason why, also of an activity that the change drops
     */
    public void revise(ProjectKey project, PlanDraft draft, String reason) {
        check(project, draft);
        var plan = plan(project)
                .filter(p -> p.status() == Plan.Status.APPROVED)
                .orElseThrow(() -> Refusal.conflict("โครงการนี้ยังไม่มีแผนงานที่อนุมัติแล้ว จึงปรับแผนงานไม่ได้"));
        var revised = plans.save(plan.revised(draft));
        lists.replace(project, draft);
        activities.write(project, activities.withHistory(project, draft), reason);
        if (!revised.sameRounds(plan)) {
            rounds.replan(project);
        }
    }
}
