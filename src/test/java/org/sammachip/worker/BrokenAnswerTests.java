package org.sammachip.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sammachip.access.WorkerAccount;
import org.sammachip.report.rollup.RollUpHead;
import org.sammachip.report.rollup.RollUpReader;
import org.sammachip.report.rollup.RollUpRow;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.web.client.RestClient;

/** A server that breaks off after it began to answer is not away: what it was asked for is at fault. */
class BrokenAnswerTests {

    private static final RollUpReader.Target NOBODY = new RollUpReader.Target() {

        @Override
        public void head(RollUpHead head) {}

        @Override
        public void row(RollUpRow row) {}
    };

    private HttpServer service;
    private Server server;

    @BeforeEach
    void listens() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.start();
        var settings = new WorkerSettings(
                "",
                "http://localhost:" + service.getAddress().getPort(),
                List.of(),
                Duration.ofMinutes(1),
                Duration.ofMinutes(15),
                5,
                Duration.ofSeconds(5),
                Duration.ZERO,
                0);
        WorkerAccount account = mock();
        when(account.user()).thenReturn("worker");
        when(account.password()).thenReturn("secret");
        server = new Server(settings, new MockEnvironment(), account, RestClient.builder());
    }

    @AfterEach
    void isGone() {
        service.stop(0);
    }

    @Test
    void countsAgainstARollUp() {
        service.createContext("/", exchange -> begin(exchange, "{\"row\": {\"key\""));

        assertThat(kind(() -> server.rollUp(7, NOBODY))).isEqualTo(Trouble.Kind.UNFORESEEN);
    }

    @Test
    void countsAgainstAReadModel() {
        service.createContext("/", exchange -> begin(exchange, "{\"project\": {"));

        assertThat(kind(() -> server.materialReceipts("SMC-2570-341401-07"))).isEqualTo(Trouble.Kind.UNFORESEEN);
    }

    @Test
    void doesNotCountWhereNoStatusCame() {
        service.createContext("/", HttpExchange::close);
        assertThat(kind(() -> server.rollUp(7, NOBODY))).isEqualTo(Trouble.Kind.AWAY);

        isGone();
        assertThat(kind(() -> server.rollUp(7, NOBODY))).isEqualTo(Trouble.Kind.AWAY);
    }

    private static void begin(HttpExchange exchange, String part) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 100_000);
        exchange.getResponseBody().write(part.getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
        exchange.close();
    }

    private static Trouble.Kind kind(Runnable request) {
        return Trouble.of(catchThrowable(request::run)).kind();
    }
}
