package org.sammachip.document;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where a worker says how far it is with what somebody waits for. */
@RestController
class WorkerOrderController {

    private final Orders orders;

    WorkerOrderController(Orders orders) {
        this.orders = orders;
    }

    @PutMapping("/api/worker/orders/{id}/progress")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void progressed(@PathVariable long id, @RequestParam int percent) {
        orders.progressed(id, percent);
    }
}
