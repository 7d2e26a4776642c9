package org.sammachip.worker;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.camunda.bpm.client.exception.ExternalTaskClientException;
import org.camunda.bpm.client.task.ExternalTask;
import org.camunda.bpm.client.task.ExternalTaskService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the engine of every failure, so that none is lost in a log: an incident at once where another attempt is
 * pointless, after some patient attempts otherwise. While the service is away no attempt is counted; where only one task
 * finds it away, again and again, the task is at fault, and only the task waits.
 */
class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final Duration A_MOMENT = Duration.ofSeconds(10);
    private static final int DEEPEST_FRAME = 20;

    private final BackOff backOff;
    private final Rest rest;

    Failures(BackOff backOff, Rest rest) {
        this.backOff = backOff;
        this.rest = rest;
    }

    /** A task was settled: the service is there. */
    void none() {
        rest.over();
    }

    Trouble.Kind settle(ExternalTask task, ExternalTaskService engine, Throwable failure) {
        var trouble = Trouble.of(failure);
        var told = new Told(task, engine, trouble, details(trouble, failure));
        switch (trouble.kind()) {
            case GONE ->
                LOG.info("{} for {} is no task of this worker any more", task.getTopicName(), task.getBusinessKey());
            case STOPPED -> told.safely(() -> engine.unlock(task));
            case AWAY -> away(told);
            case LATER -> told.fail(new BackOff.Next(backOff.unspent(task.getRetries()), A_MOMENT));
            case POINTLESS -> told.fail(BackOff.GIVE_UP);
            case UNFORESEEN -> told.fail(backOff.afterFailure(task.getRetries()));
        }
        return trouble.kind();
    }

    private void away(Told told) {
        int retries = backOff.unspent(told.task().getRetries());
        var next = told.before() ? backOff.afterFailure(told.task().getRetries()) : new BackOff.Next(retries, A_MOMENT);
        if (told.fail(next)) {
            rest.over();
        } else {
            rest.take();
        }
    }

    private record Told(ExternalTask task, ExternalTaskService engine, Trouble trouble, String details) {

        /** Whether the last attempt failed for the same reason. */
        boolean before() {
            return message().equals(task.getErrorMessage());
        }

        private String message() {
            return "จัดทำเอกสารไม่สำเร็จ: " + trouble.thai();
        }

        /** @return whether the engine is there */
        boolean fail(BackOff.Next next) {
            LOG.warn(
                    "{} for {}: {}, {} attempts left\n{}",
                    task.getTopicName(),
                    task.getBusinessKey(),
                    trouble.kind(),
                    next.retriesLeft(),
                    details);
            return safely(() -> engine.handleFailure(
                    task, message(), details, next.retriesLeft(), next.pause().toMillis()));
        }

        /** Where the engine cannot be told, the task's lock runs out, and some worker begins anew. */
        boolean safely(Runnable telling) {
            try {
                telling.run();
                return true;
            } catch (ExternalTaskClientException e) {
                LOG.info(
                        "The engine could not be told about task {}: {}",
                        task.getId(),
                        e.getClass().getSimpleName());
                return Trouble.of(e).kind() != Trouble.Kind.AWAY;
            }
        }
    }

    /** Types and places only: engine and log are kept for years, and a message may quote names or incomes. */
    private static String details(Trouble trouble, Throwable failure) {
        var details = new StringBuilder(trouble.operator());
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            details.append(details.isEmpty() ? "" : "\n")
                    .append(cause.getClass().getName())
                    .append('\n')
                    .append(frames(cause));
        }
        return details.toString();
    }

    private static String frames(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .limit(DEEPEST_FRAME)
                .map(frame -> "\tat " + frame)
                .collect(Collectors.joining("\n"));
    }
}
