package org.sammachip.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.ConnectException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.camunda.bpm.client.exception.ConnectionLostException;
import org.camunda.bpm.client.exception.ExternalTaskClientException;
import org.camunda.bpm.client.exception.RestException;
import org.camunda.bpm.client.exception.UnknownHttpErrorException;
import org.junit.jupiter.api.Test;

/** A worker whose service is away, and what it tells of itself. */
class ContactTests {

    private static final Instant START = Instant.parse("2027-01-20T03:00:00Z");
    private static final ExternalTaskClientException AWAY = new ConnectionLostException("…", new ConnectException());

    private final Contact contact = new Contact(at(START));
    private final DocumentMeter meter = new DocumentMeter(new SimpleMeterRegistry());

    @Test
    void asksEverLessOftenAndAtOnceAgainWhenTheServiceIsBack() {
        assertThat(pauseAfter(AWAY)).isEqualTo(500);
        assertThat(pauseAfter(AWAY)).isEqualTo(1_000);
        for (int i = 0; i < 20; i++) {
            contact.reconfigure(List.of(), AWAY);
        }
        assertThat(contact.calculateBackoffTime()).isEqualTo(30_000);
        assertThat(pauseAfter(null)).isZero();
    }

    @Test
    void isWellWhileItAsksAlsoWhenNobodyAnswers() {
        contact.reconfigure(List.of(), AWAY);

        assertThat(page(START).status()).containsEntry("status", "UP").containsEntry("service", "away since " + START);

        contact.reconfigure(List.of(), null);
        meter.made("evaluation.report", Duration.ofMillis(90), List.of());
        assertThat(page(START).status())
                .containsEntry("service", "here")
                .containsEntry("made", 1L)
                .containsEntry("notMade", 0L);
    }

    @Test
    void tellsOperatorsOfAWrongPassword() {
        var answer = new RestException("…", "…", 0);
        answer.setHttpStatusCode(401);
        contact.reconfigure(List.of(), new UnknownHttpErrorException("…", answer));

        assertThat(page(START).status().get("service").toString()).contains("SAMMACHIP_WORKER_PASSWORD");
    }

    @Test
    void isNotWellWhenItNeitherAsksNorWorks() {
        contact.reconfigure(List.of(), null);

        assertThat(page(START.plusSeconds(60 * 19)).status()).containsEntry("status", "UP");
        assertThat(page(START.plusSeconds(60 * 21)).status()).containsEntry("status", "DOWN");
    }

    private long pauseAfter(ExternalTaskClientException error) {
        contact.reconfigure(List.of(), error);
        return contact.calculateBackoffTime();
    }

    private StatusPage page(Instant now) {
        var settings = new WorkerSettings(
                "",
                "http://localhost",
                List.of(),
                Duration.ofMinutes(1),
                Duration.ofMinutes(15),
                5,
                Duration.ofSeconds(5),
                Duration.ofSeconds(20),
                0);
        return new StatusPage(settings, contact, meter, at(now));
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
