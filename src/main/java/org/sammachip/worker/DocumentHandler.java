package org.sammachip.worker;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.client.task.ExternalTask;
import org.camunda.bpm.client.task.ExternalTaskHandler;
import org.camunda.bpm.client.task.ExternalTaskService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the documents of a task, all before it hands over the first, completes the task; settles every failure. */
class DocumentHandler implements ExternalTaskHandler {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentHandler.class);

    private final Topic topic;
    private final Server server;
    private final Bench bench;
    private final Failures failures;
    private final DocumentMeter meter;
    private final int deaths;

    /** @param deaths how often a worker may die of a task before none begins it again */
    DocumentHandler(Topic topic, Server server, Bench bench, Failures failures, DocumentMeter meter, int deaths) {
        this.topic = topic;
        this.server = server;
        this.bench = bench;
        this.failures = failures;
        this.meter = meter;
        this.deaths = deaths;
    }

    @Override
    public void execute(ExternalTask task, ExternalTaskService engine) {
        long started = System.nanoTime();
        try {
            var documents = new AtomicReference<List<MadeDocument>>();
            bench.work(task, engine, () -> documents.set(madeAndHandedOver(task)));
            engine.complete(task);
            failures.none();
            meter.made(topic.name(), since(started), documents.get());
            LOG.info(
                    "{} for {}: {} files in {} ms",
                    topic.name(),
                    task.getBusinessKey(),
                    documents.get().size(),
                    since(started).toMillis());
        } catch (
                Throwable
                        e) { // also a StackOverflowError of a text that no layout can hold: nothing may stop the others
            meter.failed(topic.name(), since(started), failures.settle(task, engine, e));
        }
    }

    private List<MadeDocument> madeAndHandedOver(ExternalTask task) {
        int died = server.begin(task.getId()) - 1;
        try {
            if (died >= deaths) {
                throw new KillsWorkers(died);
            }
            var documents = topic.make(task);
            documents.forEach(document -> server.handOver(task.getId(), task.getBusinessKey(), document));
            return documents;
        } finally {
            server.outlived(task.getId());
        }
    }

    private static Duration since(long started) {
        return Duration.ofNanos(System.nanoTime() - started);
    }
}
