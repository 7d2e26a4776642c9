package org.sammachip.project.material;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sammachip.access.CurrentUser;
import org.sammachip.problem.Refusal;
import org.sammachip.problem.Violations;
import org.sammachip.project.Approval;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Materials for the occupations: asked for by an officer, approved by a district manager, handed to households. */
@Service
@Transactional
public class Materials {

    private final ProjectRegister register;
    private final MaterialRequests requests;
    private final MaterialItems items;
    private final Handovers handovers;
    private final MoneyLeft moneyLeft;
    private final CurrentUser user;
    private final Clock clock;

    Materials(
            ProjectRegister register,
            MaterialRequests requests,
            MaterialItems items,
            Handovers handovers,
            MoneyLeft moneyLeft,
            CurrentUser user,
            Clock clock) {
        this.register = register;
        this.requests = requests;
        this.items = items;
        this.handovers = handovers;
        this.moneyLeft = moneyLeft;
        this.user = user;
        this.clock = clock;
    }

    /** @throws Refusal for an item that is written twice, or when the request was approved already */
    public void request(ProjectKey project, MaterialList asked) {
        var earlier = find(project);
        if (earlier.isPresent() && earlier.get().status() != MaterialRequest.Status.RETURNED) {
            throw Refusal.conflict("คำขอวัสดุนี้ส่งไปแล้ว แก้รายการไม่ได้ กรุณาเปิดรายการงานใหม่");
        }
        var violations = new Violations();
        var seen = new HashSet<List<String>>();
        IntStream.range(0, asked.items().size()).forEach(i -> {
            var line = asked.items().get(i);
            violations.addIf(
                    !seen.add(List.of(
                            line.occupation().strip(),
                            line.item().strip(),
                            line.unit().strip())),
                    "items[" + i + "].item",
                    "แถวที่ %d วัสดุ “%s” อยู่ในรายการแล้ว กรุณารวมจำนวนเป็นแถวเดียว".formatted(i + 1, line.item()));
        });
        violations.throwIfAny();
        requests.save(MaterialRequest.of(
                project,
                user.id(),
                clock.instant(),
                earlier.map(MaterialRequest::version).orElse(null)));
        items.replace(project, asked.items());
    }

    /**
     * A request that costs nothing is covered even when the activities took more than the project has.
     *
     * @throws Refusal when the requester decides, the money left is too little, or it goes back without a comment
     */
    public boolean decide(ProjectKey key, Approval decision) {
        var project = register.inScope(key);
        var request = in(key, MaterialRequest.Status.REQUESTED);
        decision.check(request.requestedBy(), user.id());
        var left = moneyLeft.of(project);
        var total = total(key);
        if (decision.approved() && total.signum() > 0 && total.compareTo(left) > 0) {
            throw Refusal.of(
                    "approved",
                    "อนุมัติไม่ได้ วัสดุที่ขอรวม %s แต่งบประมาณคงเหลือ %s กรุณาส่งกลับให้ลดรายการ"
                            .formatted(Baht.of(total), Baht.of(left)));
        }
        requests.save(request.decided(decision.approved(), decision.comment(), user.id(), clock.instant()));
        return decision.approved();
    }

    /** @throws Refusal with every fault, and when it differs from what was approved without a reason */
    public void handOver(ProjectKey key, HandoverList list) {
        register.inScope(key);
        var request = in(key, MaterialRequest.Status.APPROVED);
        handovers.check(key, request, items.of(key), list);
        handovers.keep(list);
        requests.save(request.handedOver(list.differenceReason()));
    }

    @Transactional(readOnly = true)
    public Optional<MaterialRequest> find(ProjectKey project) {
        register.inScope(project);
        return requests.findById(project);
    }

    /** What was asked for, or, before anybody did, what the plan foresees. */
    @Transactional(readOnly = true)
    public List<MaterialItem> items(ProjectKey project) {
        return find(project).isPresent() ? items.of(project) : items.planned(project);
    }

    /** Baht; see {@link MoneyLeft}. Negative when the activities took more than the project has. */
    @Transactional(readOnly = true)
    public BigDecimal moneyLeft(ProjectKey project) {
        return moneyLeft.of(register.inScope(project));
    }

    /** Baht for all items of the request. */
    @Transactional(readOnly = true)
    public BigDecimal total(ProjectKey project) {
        return items(project).stream().map(MaterialItem::price).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private MaterialRequest in(ProjectKey project, MaterialRequest.Status status) {
        return requests.findById(project)
                .filter(request -> request.status() == status)
                .orElseThrow(() -> Refusal.conflict(
                        "คำขอวัสดุนี้มีผู้ดำเนินการไปแล้วหรือยังไม่ถึงขั้นตอนนี้ กรุณาเปิดรายการงานใหม่"));
    }
}
