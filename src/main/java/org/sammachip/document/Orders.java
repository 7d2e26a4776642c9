package org.sammachip.document;

import java.util.List;
import org.sammachip.access.CurrentUser;
import org.sammachip.access.Role;
import org.sammachip.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents that people ask for, until they are there. Knows no engine: whoever runs the work tells it the task. */
@Service
@Transactional
public class Orders {

    private final OrderTable table;
    private final OrderRules rules;
    private final AreaDocuments areas;
    private final CurrentUser user;

    Orders(OrderTable table, OrderRules rules, AreaDocuments areas, CurrentUser user) {
        this.table = table;
        this.rules = rules;
        this.areas = areas;
        this.user = user;
    }

    /**
     * Takes an order, or finds the one of the same document that still waits for it: impatient clicks make one document.
     * Who asks at the same moment waits for the other's transaction.
     *
     * @return an order without an external task is new, and wants one
     * @throws Refusal of whoever may not ask for it, or of what is missing
     */
    public Order place(OrderRequest request) {
        var place = rules.check(request);
        table.lock(request.kind(), place, request.subject());
        return table.unfinished(request.kind(), place, request.subject())
                .orElseGet(() -> table.insert(request.kind(), place, request.subject(), user.id()));
    }

    /** Ties the order to the worker's task that makes its document. */
    public void handedTo(long id, String externalTaskId) {
        table.tie(id, externalTaskId);
    }

    /**
     * Read by people and, for its read models, by workers.
     *
     * @throws Refusal in the same words whether there is no such order or it is out of scope
     */
    @Transactional(readOnly = true)
    public Order get(long id) {
        return table.find(id)
                .filter(order -> areas.covers(order.place()))
                .orElseThrow(() -> Refusal.notFound("ไม่พบเอกสารที่สั่งไว้นี้ในเขตที่ท่านรับผิดชอบ"));
    }

    /**
     * Orders in scope, newest first, a page at most.
     *
     * @param project null for all projects and areas in scope, as is {@code subject} for all subjects
     */
    @Transactional(readOnly = true)
    public List<Order> of(DocumentKind kind, String project, String subject) {
        var everywhere = user.has(Role.ADMINISTRATOR);
        return table.page(kind, project, subject, everywhere, user.districts(), areas.covered());
    }

    /** What the worker says of its work; nobody else may. Nobody hears it of an order that is gone. */
    public void progressed(long id, int percent) {
        user.onlyWorkers();
        table.progress(id, Math.max(0, Math.min(percent, 100)));
    }

    /**
     * The engine's tenant of an order, for a process that has nobody to ask for.
     *
     * @return null of a province and of the country
     */
    @Transactional(readOnly = true)
    public String district(long id) {
        return table.find(id).map(order -> order.place().district()).orElse(null);
    }
}
