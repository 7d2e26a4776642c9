package org.sammachip.platform.rehearsal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fires timers in the order of their due dates, each with the clock at its own due date. */
@Component
@Profile("rehearsal")
class DueTimers {

    private final ManagementService management;
    private final RuntimeService runtime;
    private final RehearsalClock rehearsal;
    private final Clock clock;

    DueTimers(ManagementService management, RuntimeService runtime, RehearsalClock rehearsal, Clock clock) {
        this.management = management;
        this.runtime = runtime;
        this.rehearsal = rehearsal;
        this.clock = clock;
    }

    /** Also fires what becomes due because of a timer that fired. A failing job is tried as often as the engine would. */
    List<FiredTimer> fireUntil(Instant moment) {
        var fired = new ArrayList<FiredTimer>();
        for (var next = next(moment); next.isPresent(); next = next(moment)) {
            var job = next.get();
            if (job.getDuedate() != null) {
                rehearsal.forwardTo(job.getDuedate().toInstant());
            }
            var businessKey = businessKey(job);
            boolean failed = !run(job);
            if (job.getJobDefinitionId() != null) {
                fired.add(told(job, businessKey, failed));
            }
        }
        return fired;
    }

    private Optional<Job> next(Instant moment) {
        var waiting = management
                .createJobQuery()
                .messages()
                .withRetriesLeft()
                .active()
                .listPage(0, 1);
        if (waiting.isEmpty()) {
            waiting = management
                    .createJobQuery()
                    .timers()
                    .withRetriesLeft()
                    .active()
                    .duedateLowerThan(Date.from(moment.plusMillis(1)))
                    .orderByJobDuedate()
                    .asc()
                    .listPage(0, 1);
        }
        return waiting.stream().findFirst();
    }

    private boolean run(Job job) {
        try {
            management.executeJob(job.getId());
            return true;
        } catch (RuntimeException e) { // the engine has counted the failure and keeps the job
            LoggerFactory.getLogger(DueTimers.class).warn("Job {} failed in rehearsal", job.getId(), e);
            return false;
        }
    }

    private String businessKey(Job job) {
        return Optional.ofNullable(job.getProcessInstanceId())
                .map(id -> runtime.createProcessInstanceQuery()
                        .processInstanceId(id)
                        .singleResult()
                        .getBusinessKey())
                .orElse("");
    }

    private FiredTimer told(Job job, String businessKey, boolean failed) {
        var definition = management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult();
        var at = job.getDuedate() == null ? clock.instant() : job.getDuedate().toInstant();
        return new FiredTimer(
                job.getProcessDefinitionKey(),
                definition.getActivityId(),
                businessKey,
                at.atZone(clock.getZone()).toOffsetDateTime(),
                failed);
    }
}
