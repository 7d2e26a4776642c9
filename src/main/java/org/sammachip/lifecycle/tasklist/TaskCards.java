package org.sammachip.lifecycle.tasklist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.sammachip.access.UserNames;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.sammachip.project.ProjectSummary;
import org.springframework.stereotype.Component;

/**
 * Reads the cards of a page of tasks with five queries, however many tasks there are. Asks the engine as the current
 * user: a task that they may not see has no card.
 */
@Component
class TaskCards {

    /** Steps begin with their number; whatever several steps call, such as an activity, is named by its caller. */
    private static final String NUMBERED = "^(\\d+)\\. ?";

    private final TaskService tasks;
    private final HistoryService history;
    private final ProjectRegister projects;
    private final UserNames names;
    private final Clock clock;

    TaskCards(TaskService tasks, HistoryService history, ProjectRegister projects, UserNames names, Clock clock) {
        this.tasks = tasks;
        this.history = history;
        this.projects = projects;
        this.names = names;
        this.clock = clock;
    }

    /** What the cards of one page are made of, by id and key. */
    private record Known(
            Map<String, HistoricProcessInstance> instances,
            Map<String, HistoricProcessInstance> callers,
            Map<String, ProjectSummary> summaries,
            Map<String, String> people) {}

    List<TaskCard> of(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = tasks.createTaskQuery().taskIdIn(ids.toArray(String[]::new)).list();
        var instances = instances(found.stream().map(Task::getProcessInstanceId));
        var callers = instances(instances.values().stream()
                .filter(instance -> !isStep(instance))
                .map(HistoricProcessInstance::getSuperProcessInstanceId));
        var known = new Known(
                instances,
                callers,
                summaries(instances.values()),
                names.of(found.stream().map(Task::getAssignee).toList()));
        return found.stream()
                .filter(task -> instances.containsKey(task.getProcessInstanceId()))
                .map(task -> card(task, known))
                .filter(Objects::nonNull)
                .toList();
    }

    private Map<String, HistoricProcessInstance> instances(Stream<String> ids) {
        Set<String> known = ids.filter(Objects::nonNull).collect(Collectors.toSet());
        return known.isEmpty()
                ? Map.of()
                : history.createHistoricProcessInstanceQuery().processInstanceIds(known).list().stream()
                        .collect(Collectors.toMap(HistoricProcessInstance::getId, Function.identity()));
    }

    private Map<String, ProjectSummary> summaries(Collection<HistoricProcessInstance> instances) {
        var keys = instances.stream()
                .map(instance -> new ProjectKey(instance.getBusinessKey()))
                .collect(Collectors.toSet());
        return projects.summaries(keys).stream().collect(Collectors.toMap(ProjectSummary::key, Function.identity()));
    }

    private TaskCard card(Task task, Known known) {
        var instance = known.instances().get(task.getProcessInstanceId());
        var project = known.summaries().get(instance.getBusinessKey());
        if (project == null) {
            return null;
        }
        var caller = known.callers().get(String.valueOf(instance.getSuperProcessInstanceId()));
        var person = known.people().get(String.valueOf(task.getAssignee()));
        var step = step(caller != null && isStep(caller) ? caller : instance);
        if (task.getDueDate() == null) {
            return TaskCard.of(task.getId(), project, step, person, null, false, 0);
        }
        var now = clock.instant();
        var moment = task.getDueDate().toInstant();
        var due = day(moment);
        return TaskCard.of(
                task.getId(), project, step, person, due, moment.isBefore(now), ChronoUnit.DAYS.between(due, day(now)));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    private static boolean isStep(HistoricProcessInstance instance) {
        return name(instance).matches(NUMBERED + ".*");
    }

    private static String step(HistoricProcessInstance instance) {
        return name(instance).replaceFirst(NUMBERED, "ขั้นที่ $1 ");
    }

    private static String name(HistoricProcessInstance instance) {
        return String.valueOf(instance.getProcessDefinitionName()).replace("\n", "");
    }
}
