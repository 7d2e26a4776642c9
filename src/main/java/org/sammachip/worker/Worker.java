package org.sammachip.worker;

import java.util.List;
import org.camunda.bpm.client.ExternalTaskClient;
import org.camunda.bpm.client.backoff.ExponentialErrorBackoffStrategy;
import org.camunda.bpm.client.interceptor.auth.BasicAuthProvider;
import org.sammachip.access.WorkerAccount;
import org.springframework.context.SmartLifecycle;

/** Fetches work for all topics. Starts after the web server that it may run in, and stops before it. */
@WorkerComponent
class Worker implements SmartLifecycle {

    private final WorkerSettings settings;
    private final WorkerAccount account;
    private final Server server;
    private final List<Topic> topics;
    private ExternalTaskClient client;

    Worker(WorkerSettings settings, WorkerAccount account, Server server, List<Topic> topics) {
        this.settings = settings;
        this.account = account;
        this.server = server;
        this.topics = topics;
    }

    @Override
    public void start() {
        client = ExternalTaskClient.create()
                .baseUrl(server.engineUrl())
                .addInterceptor(new BasicAuthProvider(account.user(), account.password()))
                .asyncResponseTimeout(settings.longPolling().toMillis())
                .backoffStrategy(new ExponentialErrorBackoffStrategy(500, 2, 30_000))
                .maxTasks(topics.size())
                .lockDuration(settings.lockDuration().toMillis())
                .build();
        var backOff = new BackOff(settings.backOff());
        topics.forEach(topic -> client.subscribe(topic.name())
                .variables(topic.variable().key())
                .handler(new DocumentHandler(topic, server, backOff))
                .open());
    }

    @Override
    public void stop() {
        client.stop();
        client = null;
    }

    @Override
    public boolean isRunning() {
        return client != null;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
