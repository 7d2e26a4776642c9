package org.sammachip.lifecycle.tasklist;

import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.query.Query;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One request for a page of cards and one for all counts, in the session of Tasklist. */
@RestController
@RequestMapping("/camunda/api/app")
class TasklistController {

    /** More than any page of Tasklist shows. */
    private static final int CARDS = 100;

    private final TaskCards cards;
    private final FilterService filters;
    private final TaskService tasks;

    TasklistController(TaskCards cards, FilterService filters, TaskService tasks) {
        this.cards = cards;
        this.filters = filters;
        this.tasks = tasks;
    }

    /** Tasks that are finished or out of scope are left out. */
    @GetMapping("/tasks/cards")
    List<TaskCard> cards(@RequestParam List<String> ids) {
        return cards.of(ids.subList(0, Math.min(ids.size(), CARDS)));
    }

    /** @param id of the filter */
    record Count(String id, long count) {}

    /**
     * How many open tasks each filter of the person holds, in the order of Tasklist; those of a paused project wait and
     * do not count. A filter by variables has no count: the engine would go through the variables of all cases.
     */
    @GetMapping("/filters/counts")
    List<Count> counts() {
        var active = tasks.createTaskQuery().active();
        return filters.createTaskFilterQuery().list().stream()
                .filter(filter -> !asksForVariables(filter.getQuery()))
                .sorted(Comparator.comparing(TasklistController::position))
                .map(filter -> new Count(filter.getId(), filters.count(filter.getId(), active)))
                .toList();
    }

    private static boolean asksForVariables(Query<?, ?> query) {
        return query instanceof TaskQueryImpl tasks
                && tasks.getQueries().stream()
                        .anyMatch(part -> !part.getVariables().isEmpty());
    }

    private static int position(Filter filter) {
        return filter.getProperties() != null && filter.getProperties().get("priority") instanceof Number position
                ? position.intValue()
                : 0;
    }
}
