package org.sammachip.worker;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.client.ExternalTaskClient;
import org.camunda.bpm.client.interceptor.auth.BasicAuthProvider;
import org.sammachip.access.WorkerAccount;
import org.springframework.context.SmartLifecycle;

/**
 * Fetches work for all topics, the oldest first and one task at a time: several workers share what waits evenly, and a
 * lock covers one document only. Starts after the web server that it may run in, and stops before it.
 */
@WorkerComponent
class Worker implements SmartLifecycle {

    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(2);

    private final WorkerSettings settings;
    private final WorkerAccount account;
    private final Server server;
    private final List<Topic> topics;
    private final DocumentMeter meter;
    private final Contact contact;
    private ExternalTaskClient client;
    private Bench bench;
    private CountDownLatch stopping;

    Worker(
            WorkerSettings settings,
            WorkerAccount account,
            Server server,
            List<Topic> topics,
            DocumentMeter meter,
            Contact contact) {
        this.settings = settings;
        this.account = account;
        this.server = server;
        this.topics = topics;
        this.meter = meter;
        this.contact = contact;
    }

    @Override
    public void start() {
        stopping = new CountDownLatch(1);
        bench = new Bench(settings.lockDuration(), settings.longestWork());
        var failures = new Failures(new BackOff(settings.backOff()), new Rest(this::sleep));
        client = ExternalTaskClient.create()
                .workerId(id())
                .baseUrl(server.engineUrl())
                .addInterceptor(new BasicAuthProvider(account.user(), account.password()))
                .customizeHttpClient(
                        http -> EngineLine.limit(http, settings.longPolling().plus(LONGEST_ANSWER)))
                .asyncResponseTimeout(settings.longPolling().toMillis())
                .backoffStrategy(contact)
                .orderByCreateTime()
                .asc()
                .maxTasks(1)
                .lockDuration(settings.lockDuration().toMillis())
                .build();
        topics.forEach(topic -> client.subscribe(topic.name())
                .variables(topic.variable().key())
                .handler(new DocumentHandler(topic, server, bench, failures, meter, settings.deaths()))
                .open());
    }

    /** Its own at each start, so that nobody takes a lock of a former life for its own. */
    private String id() {
        var name = settings.name().isBlank() ? hostName() : settings.name();
        return name + "-" + UUID.randomUUID();
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "worker"; // a machine without a name: the id tells workers apart
        }
    }

    private void sleep(Duration time) {
        try {
            stopping.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        bench.stopWithin(settings.stopWithin());
        stopping.countDown();
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
