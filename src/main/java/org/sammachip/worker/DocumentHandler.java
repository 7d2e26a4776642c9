package org.sammachip.worker;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.camunda.bpm.client.task.ExternalTask;
import org.camunda.bpm.client.task.ExternalTaskHandler;
import org.camunda.bpm.client.task.ExternalTaskService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the documents of a task, hands them over, completes the task; reports every failure, so that none is lost in a log. */
class DocumentHandler implements ExternalTaskHandler {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentHandler.class);
    private static final int DEEPEST_FRAME = 20;

    private final Topic topic;
    private final Server server;
    private final BackOff backOff;

    DocumentHandler(Topic topic, Server server, BackOff backOff) {
        this.topic = topic;
        this.server = server;
        this.backOff = backOff;
    }

    @Override
    public void execute(ExternalTask task, ExternalTaskService engine) {
        try {
            for (var document : topic.make(task)) {
                server.handOver(task.getId(), task.getBusinessKey(), document);
            }
            engine.complete(task);
        } catch (RuntimeException | LinkageError e) {
            var next = backOff.afterFailure(task.getRetries());
            LOG.warn(
                    "{} for {} failed, {} retries left\n{}",
                    topic.name(),
                    task.getBusinessKey(),
                    next.retriesLeft(),
                    details(e));
            engine.handleFailure(
                    task,
                    message(e),
                    details(e),
                    next.retriesLeft(),
                    next.pause().toMillis());
        }
    }

    private String message(Throwable failure) {
        return "จัดทำเอกสารไม่สำเร็จ (" + topic.name() + "): "
                + failure.getClass().getSimpleName();
    }

    /** Types and places only: engine and log are kept for years, and a message may quote names or incomes. */
    private static String details(Throwable failure) {
        var details = new StringBuilder();
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            details.append(cause.getClass().getName())
                    .append('\n')
                    .append(frames(cause))
                    .append('\n');
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
