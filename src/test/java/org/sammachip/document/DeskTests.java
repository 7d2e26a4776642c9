package org.sammachip.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.sammachip.problem.Refusal;

class DeskTests {

    private final Desk desk = new Desk(1, Duration.ofMillis(10));

    @Test
    void sendsAwayWhomItCannotServeInTime() throws IOException {
        desk.at(() -> {
            assertThatThrownBy(() -> desk.at(() -> "second"))
                    .isInstanceOfSatisfying(
                            Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.BUSY));
            return "first";
        });

        assertThat(desk.at(() -> "third")).isEqualTo("third");
    }

    @Test
    void isFreeAgainAfterAFailure() throws IOException {
        assertThatThrownBy(() -> desk.at(() -> {
                    throw new IOException();
                }))
                .isInstanceOf(IOException.class);

        assertThat(desk.at(() -> "next")).isEqualTo("next");
    }
}
