package org.sammachip.report.rollup;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sammachip.access.CurrentUser;
import org.sammachip.access.UserNames;
import org.sammachip.area.AreaScope;
import org.sammachip.document.DocumentKind;
import org.sammachip.document.Orders;
import org.sammachip.problem.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * What a worker makes an ordered roll-up of. The area is the order's, whose rules looked at who asked; the worker, who
 * may see everything, names none.
 */
@RestController
class RollUpController {

    private final RollUps rollUps;
    private final Orders orders;
    private final AreaScope areas;
    private final UserNames names;
    private final CurrentUser user;

    RollUpController(RollUps rollUps, Orders orders, AreaScope areas, UserNames names, CurrentUser user) {
        this.rollUps = rollUps;
        this.orders = orders;
        this.areas = areas;
        this.names = names;
        this.user = user;
    }

    @GetMapping("/api/worker/orders/{id}/roll-up")
    void rollUp(@PathVariable long id, HttpServletResponse response) throws IOException {
        user.onlyWorkers();
        var order = orders.get(id);
        var code = order.place().area();
        if (order.kind() != DocumentKind.ROLL_UP) {
            throw Refusal.notFound("เอกสารที่สั่งไว้นี้ไม่ใช่รายงานภาพรวม");
        }
        var area = new RollUpArea(code, areas.name(code).orElse(code));
        response.setContentType("application/x-ndjson");
        rollUps.write(area, order.place().fiscalYear(), names.of(order.askedBy()), response.getOutputStream());
    }
}
