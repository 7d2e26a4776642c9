package org.sammachip.worker;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;

/**
 * Tells by HTTP how a worker process is: 200 while it asks for work or works, also while the service is away, which no
 * restart would mend; 503 when it does neither.
 */
@WorkerComponent
@Profile(WorkerProcess.PROFILE)
@ConditionalOnProperty("sammachip.worker.status-port")
class StatusPage implements SmartLifecycle {

    private static final Duration SLACK = Duration.ofMinutes(5);

    private final WorkerSettings settings;
    private final Contact contact;
    private final DocumentMeter meter;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper();
    private final Instant started;
    private HttpServer http;

    @Autowired
    StatusPage(WorkerSettings settings, Contact contact, DocumentMeter meter) {
        this(settings, contact, meter, Clock.systemUTC());
    }

    StatusPage(WorkerSettings settings, Contact contact, DocumentMeter meter, Clock clock) {
        this.settings = settings;
        this.contact = contact;
        this.meter = meter;
        this.clock = clock;
        this.started = clock.instant();
    }

    Map<String, Object> status() {
        var status = new LinkedHashMap<String, Object>();
        status.put("status", isAlive() ? "UP" : "DOWN");
        status.put("service", contact.state());
        status.put("made", meter.count(true));
        status.put("notMade", meter.count(false));
        return status;
    }

    private boolean isAlive() {
        var asked = contact.asked() == null ? started : contact.asked();
        return clock.instant().isBefore(asked.plus(settings.longestWork()).plus(SLACK));
    }

    private void answer(HttpExchange exchange) throws IOException {
        var status = status();
        var body = json.writeValueAsBytes(status);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders("UP".equals(status.get("status")) ? 200 : 503, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void start() {
        try {
            http = HttpServer.create(new InetSocketAddress(settings.statusPort()), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Port " + settings.statusPort() + " (SAMMACHIP_WORKER_STATUSPORT) is taken", e);
        }
        http.createContext("/health", this::answer);
        http.start();
    }

    @Override
    public void stop() {
        http.stop(0);
        http = null;
    }

    @Override
    public boolean isRunning() {
        return http != null;
    }
}
