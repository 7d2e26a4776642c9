package org.sammachip.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTests {

    private static final BackOff BACK_OFF =
            new BackOff(List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(25)));

    @ParameterizedTest(name = "after a failure with {0} retries left: {1} left, next in {2} minutes")
    @CsvSource(
            nullValues = "never failed",
            value = {"never failed, 3, 1", "3, 2, 5", "2, 1, 25", "1, 0, 0", "0, 0, 0", "9, 8, 1"})
    void growsMorePatientUntilItGivesUp(Integer before, int after, int minutes) {
        assertThat(BACK_OFF.afterFailure(before)).isEqualTo(new BackOff.Next(after, Duration.ofMinutes(minutes)));
    }
}
