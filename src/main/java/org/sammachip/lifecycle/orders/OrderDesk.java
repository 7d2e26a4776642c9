package org.sammachip.lifecycle.orders;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.sammachip.access.UserNames;
import org.sammachip.area.AreaScope;
import org.sammachip.document.DocumentKind;
import org.sammachip.document.Documents;
import org.sammachip.document.MadeFile;
import org.sammachip.document.Order;
import org.sammachip.document.OrderRequest;
import org.sammachip.document.Orders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes orders and says how far they are. */
@Service
class OrderDesk {

    private static final String FAILED =
            "จัดทำเอกสารนี้ไม่สำเร็จ กรุณาสั่งใหม่อีกครั้ง หากยังไม่สำเร็จโปรดแจ้งผู้ดูแลระบบ";
    private static final String GONE = "งานจัดทำเอกสารนี้ถูกยกเลิกไปแล้ว กรุณาสั่งใหม่";
    private static final String AGAIN = "จัดทำครั้งที่แล้วไม่สำเร็จ ระบบจะลองใหม่ให้เอง";

    private final Orders orders;
    private final Documents documents;
    private final OrderWork work;
    private final AreaScope areas;
    private final UserNames names;

    OrderDesk(Orders orders, Documents documents, OrderWork work, AreaScope areas, UserNames names) {
        this.orders = orders;
        this.documents = documents;
        this.work = work;
        this.areas = areas;
        this.names = names;
    }

    /**
     * Starts the work; the same document ordered again while it is being made is the same order, and one that failed is
     * tried once more.
     */
    @Transactional
    OrderState ask(OrderRequest request) {
        var order = orders.place(request);
        var task = task(order);
        if (task == null) { // a new order, or one whose task somebody removed
            orders.handedTo(order.id(), work.start(order));
        } else if (hasFailed(task)) {
            work.retry(task);
            orders.handedTo(order.id(), task.getId());
        }
        return state(orders.get(order.id()));
    }

    private ExternalTask task(Order order) {
        return order.externalTaskId() == null
                ? null
                : work.open(List.of(order.externalTaskId())).get(order.externalTaskId());
    }

    OrderState state(long id) {
        return state(orders.get(id));
    }

    private OrderState state(Order order) {
        return states(List.of(order)).get(0);
    }

    List<OrderState> list(DocumentKind kind, String project, String subject) {
        return states(orders.of(kind, project, subject));
    }

    private List<OrderState> states(List<Order> asked) {
        var tasks = asked.stream()
                .map(Order::externalTaskId)
                .filter(Objects::nonNull)
                .toList();
        var open = work.open(tasks); // before the documents: what is no longer open by now has one
        var made = documents.ofTasks(tasks);
        var people = names.of(asked.stream().map(Order::askedBy).toList());
        return asked.stream()
                .map(order -> state(order, open.get(order.externalTaskId()), made.get(order.externalTaskId()), people))
                .toList();
    }

    private OrderState state(Order order, ExternalTask task, MadeFile made, Map<String, String> people) {
        var state = made != null ? OrderState.State.READY : state(task);
        return new OrderState(
                order.id(),
                order.kind(),
                order.kind().thai(),
                order.place().project() == null ? null : order.place().project().value(),
                order.subject(),
                order.place().area(),
                order.place().area() == null
                        ? null
                        : areas.name(order.place().area()).orElse(null),
                order.place().fiscalYear(),
                people.get(order.askedBy()),
                order.askedAt(),
                state,
                made != null ? 100 : order.progress(),
                made == null ? null : made.id(),
                made == null ? null : made.fileName(),
                made == null ? null : made.size(),
                made != null ? null : message(task));
    }

    private static OrderState.State state(ExternalTask task) {
        if (task == null || hasFailed(task)) {
            return OrderState.State.FAILED;
        }
        return task.getWorkerId() == null || failedBefore(task) ? OrderState.State.WAITING : OrderState.State.WORKING;
    }

    private static String message(ExternalTask task) {
        if (task == null) {
            return GONE;
        }
        if (hasFailed(task)) {
            return task.getErrorMessage() == null ? FAILED : task.getErrorMessage() + "\n" + FAILED;
        }
        return failedBefore(task) ? task.getErrorMessage() + "\n" + AGAIN : null;
    }

    private static boolean hasFailed(ExternalTask task) {
        return task.getRetries() != null && task.getRetries() == 0;
    }

    private static boolean failedBefore(ExternalTask task) {
        return task.getErrorMessage() != null;
    }
}
