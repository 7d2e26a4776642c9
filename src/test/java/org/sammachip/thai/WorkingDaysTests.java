package org.sammachip.thai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkingDaysTests {

    private final WorkingDays days = shipped();

    private static WorkingDays shipped() {
        try (var lines = Files.lines(Path.of("src/main/resources/thai-holidays.csv"))) {
            return WorkingDays.of(lines);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void skipsTheWeekend() {
        assertThat(days.plus(LocalDate.of(2026, 10, 2), 1)).isEqualTo("2026-10-05");
        assertThat(days.plus(LocalDate.of(2026, 10, 5), -1)).isEqualTo("2026-10-02");
    }

    @Test
    void skipsSongkran() {
        assertThat(days.plus(LocalDate.of(2027, 4, 12), 1)).isEqualTo("2027-04-16");
        assertThat(days.holiday(LocalDate.of(2027, 4, 13))).contains("วันสงกรานต์");
    }

    @Test
    void skipsTheNewYearWithItsWeekend() {
        assertThat(days.plus(LocalDate.of(2026, 12, 30), 1)).isEqualTo("2027-01-04");
        assertThat(days.plus(LocalDate.of(2028, 12, 29), 1)).isEqualTo("2029-01-03");
    }

    @Test
    void skipsTheDayInLieuOfAHolidayOnASunday() {
        assertThat(days.plus(LocalDate.of(2027, 2, 19), 1)).isEqualTo("2027-02-23");
    }

    @Test
    void startsOnTheNextWorkingDayWhenNoDaysAreGiven() {
        assertThat(days.plus(LocalDate.of(2026, 10, 23), 0)).isEqualTo("2026-10-26");
        assertThat(days.plus(LocalDate.of(2026, 10, 26), 0)).isEqualTo("2026-10-26");
    }

    @Test
    void countsAsManyWorkingDaysAsAsked() {
        var from = LocalDate.of(2027, 4, 1);
        var to = days.plus(from, 10);
        assertThat(IntStream.rangeClosed(1, 60)
                        .mapToObj(from::plusDays)
                        .filter(day -> !day.isAfter(to))
                        .filter(days::isWorkingDay))
                .hasSize(10);
    }

    @Test
    void knowsTheYears2569To2572() {
        for (var year = 2026; year <= 2029; year++) {
            assertThat(days.holiday(LocalDate.of(year, 4, 13))).contains("วันสงกรานต์");
            assertThat(days.holiday(LocalDate.of(year, 12, 10))).contains("วันรัฐธรรมนูญ");
        }
        assertThat(days.knownUntil()).contains(LocalDate.of(2029, 12, 31));
    }

    @Test
    void namesTheLineThatItCannotRead() {
        assertThatThrownBy(() -> WorkingDays.of(Stream.of("13/04/2027,วันสงกรานต์")))
                .hasMessageContaining("13/04/2027,วันสงกรานต์");
        assertThatThrownBy(() -> WorkingDays.of(Stream.of("2027-04-13"))).hasMessageContaining("without a name");
    }
}
