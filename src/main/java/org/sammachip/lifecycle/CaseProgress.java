package org.sammachip.lifecycle;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstanceQuery;
import org.sammachip.project.ProjectKey;
import org.springframework.stereotype.Service;

/**
 * Where a case stands, whether it runs, rests or is over, and whatever version of the models it went through. Asks the
 * engine's history on behalf of the user: a case of another district has none.
 */
@Service
public class CaseProgress {

    /** How many completed tasks are told. */
    static final int LATEST = 40;

    private static final int ESCALATED = 80;

    private final HistoryService history;
    private final Completions completions;

    CaseProgress(HistoryService history, Completions completions) {
        this.history = history;
        this.completions = completions;
    }

    public CaseHistory of(ProjectKey key) {
        var instances =
                history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(key.value()).list().stream()
                        .collect(Collectors.toMap(HistoricProcessInstance::getId, Function.identity()));
        var steps = Arrays.stream(Step.values())
                .map(step -> progress(
                        step,
                        instances.values().stream()
                                .filter(instance -> step.process().equals(instance.getProcessDefinitionKey()))
                                .toList()))
                .toList();
        var open = tasks(key).unfinished().list().stream()
                .map(task -> task(task, instances))
                .sorted(Comparator.comparing(CaseTask::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        var completed = tasks(key)
                .finished()
                .taskDeleteReason("completed")
                .orderByHistoricTaskInstanceEndTime()
                .desc()
                .listPage(0, LATEST);
        var by = completions.of(
                completed.stream().map(HistoricTaskInstance::getId).toList());
        var done = completed.stream()
                .map(task -> task(task, instances))
                .map(task -> by.containsKey(task.id()) ? task.by(by.get(task.id())) : task)
                .toList();
        return new CaseHistory(steps, open, done);
    }

    private HistoricTaskInstanceQuery tasks(ProjectKey key) {
        return history.createHistoricTaskInstanceQuery().processInstanceBusinessKey(key.value());
    }

    private static CaseStep progress(Step step, List<HistoricProcessInstance> runs) {
        if (runs.isEmpty()) {
            return new CaseStep(step, CaseStep.State.NOT_YET, null, null);
        }
        var started = runs.stream()
                .map(HistoricProcessInstance::getStartTime)
                .min(Date::compareTo)
                .orElseThrow();
        if (runs.stream().anyMatch(run -> run.getEndTime() == null)) {
            return new CaseStep(step, CaseStep.State.RUNNING, started.toInstant(), null);
        }
        var last = runs.stream()
                .max(Comparator.comparing(HistoricProcessInstance::getEndTime))
                .orElseThrow();
        var completed = HistoricProcessInstance.STATE_COMPLETED.equals(last.getState());
        return new CaseStep(
                step,
                completed ? CaseStep.State.DONE : CaseStep.State.CANCELLED,
                started.toInstant(),
                last.getEndTime().toInstant());
    }

    private static CaseTask task(HistoricTaskInstance task, Map<String, HistoricProcessInstance> instances) {
        return new CaseTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName().replace("\n", ""),
                step(task.getProcessInstanceId(), instances),
                task.getAssignee(),
                instant(task.getStartTime()),
                instant(task.getDueDate()),
                instant(task.getEndTime()),
                task.getPriority() >= ESCALATED);
    }

    /** The first step on the way from the task's instance up to the map. */
    private static Step step(String instance, Map<String, HistoricProcessInstance> instances) {
        return Stream.iterate(
                        instances.get(instance),
                        Objects::nonNull,
                        called -> instances.get(called.getSuperProcessInstanceId()))
                .flatMap(called -> Step.of(called.getProcessDefinitionKey()).stream())
                .findFirst()
                .orElse(null);
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
