package org.sammachip.lifecycle.orders;

import jakarta.validation.Valid;
import java.util.List;
import org.sammachip.document.DocumentKind;
import org.sammachip.document.OrderRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Orders of documents, in the web applications' session; {@code lib/sammachip/orders.js} asks here. */
@RestController
@RequestMapping("/camunda/api/app/document-orders")
class OrderController {

    private final OrderDesk desk;

    OrderController(OrderDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    OrderState ask(@RequestBody @Valid OrderRequest request) {
        return desk.ask(request);
    }

    @GetMapping("/{id}")
    OrderState state(@PathVariable long id) {
        return desk.state(id);
    }

    /** In scope, newest first, 50 at most. */
    @GetMapping
    List<OrderState> list(
            @RequestParam DocumentKind kind,
            @RequestParam(required = false) String projectKey,
            @RequestParam(required = false) String subject) {
        return desk.list(kind, projectKey, subject);
    }
}
